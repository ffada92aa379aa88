// Each command is a misbehaviour, or a state, that a driver must notice.
const api = globalThis.browser ?? globalThis.chrome;
let memory = 'fresh';

const COMMANDS = {
  remember: () => (memory = 'remembered'),
  recall: () => memory,
  fetch: () => void fetch('https://other.example/from-background').catch(() => {}),
  throw: () => void setTimeout(() => { throw new Error('thrown in the background'); }),
  reject: () => void Promise.reject(new Error('rejected in the background')),
  complain: () => console.error('complained in the background'),
};

api.runtime.onMessage.addListener((command, _sender, reply) => reply(COMMANDS[command]()));

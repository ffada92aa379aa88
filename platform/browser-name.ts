/** In the order in which they have to be asked: Edge also says that it is Chrome. */
const NAMES = [
  { name: 'Firefox', version: /Firefox\/(\d+(?:\.\d+)?)/ },
  { name: 'Edge', version: /Edg\/(\d+)/ },
  { name: 'Chrome', version: /Chrome\/(\d+)/ },
] as const;

/** `Firefox 153.0`, for a record of what was seen and with what. Browsers tell no more than the main version. */
export function browserName(agent = navigator.userAgent): string {
  for (const { name, version } of NAMES) {
    const found = version.exec(agent)?.[1];
    if (found !== undefined) return `${name} ${found}`;
  }
  return agent.slice(0, 200);
}

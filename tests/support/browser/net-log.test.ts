import { expect, it } from 'vitest';
import { requestsInNetLog, requestsOf } from './net-log.ts';

const CONSTANTS = '{"constants":{"logEventTypes":{"CANCELLED":0,"HOST_RESOLVER_MANAGER_REQUEST":7,"URL_REQUEST_START_JOB":134}},';
const event = (params: object, type = 134) => JSON.stringify({ params, phase: 1, source: { id: 1 }, time: '1', type });
const extension = { kind: 'request', url: 'https://a.example/', initiator: 'chrome-extension://abc' } as const;
const page = { kind: 'request', url: 'https://jitera.com/site.js', initiator: 'https://jitera.com' } as const;

it('starts of requests are read, and nothing else', () => {
  const log = [CONSTANTS, '"events": [', `${event(extension)},`, `${event(page, 0)},`, `${event({})},`, '{"phase":2,"type":134}],', '"polledData": [{}]}'].join('\n');
  expect(requestsInNetLog(log)).toEqual([extension]);
});

it.each(['', ',', '],', ']}', ']'])('the last event is read when %j follows it', (end) => {
  expect(requestsInNetLog(`${CONSTANTS}\n"events": [\n${event(page)}${end}`)).toEqual([page]);
});

it('an event on the same line as the list’s opening is read', () => {
  expect(requestsInNetLog(`${CONSTANTS}\n"events": [${event(page)},\n`)).toEqual([page]);
});

it('a log that was cut short by a kill gives the events before the cut', () => {
  expect(requestsInNetLog(`${CONSTANTS}\n"events": [\n${event(page)},\n${event(extension).slice(0, 40)}`)).toEqual([page]);
});

it('the browser’s own request has no initiator', () => {
  const own = { kind: 'request', url: 'https://update.example/', initiator: 'not an origin' };
  expect(requestsInNetLog(`${CONSTANTS}\n"events": [\n${event(own)},`)).toEqual([{ ...own, initiator: '' }]);
});

it('a text that is no net log is refused, so that a proof never rests on nothing', () => {
  expect(() => requestsInNetLog('')).toThrow('not a net log');
});

it('a page of its own is a navigation', () => {
  const navigation = { url: 'https://jitera.com/', initiator: 'chrome-extension://abc', request_type: 'main frame' };
  const requests = requestsInNetLog(`${CONSTANTS}\n"events": [\n${event(navigation)},`);
  expect(requests).toEqual([{ kind: 'navigation', url: 'https://jitera.com/', initiator: 'chrome-extension://abc' }]);
  expect(requestsOf(requests, 'chrome-extension://abc')).toEqual([]);
});

it.each([
  ['https://~notfound', 1],
  ['https://127.0.0.1:4433', 0],
])('a lookup of %s for the extension counts %d times', (host, count) => {
  const lookup = { host, network_anonymization_key: 'chrome-extension://abc same_site' };
  const requests = requestsInNetLog(`${CONSTANTS}\n"events": [\n${event(lookup, 7)},`);
  expect(requests).toEqual([{ kind: 'lookup', url: host, initiator: 'chrome-extension://abc' }]);
  expect(requestsOf(requests, 'chrome-extension://abc')).toHaveLength(count);
});

it.each(['chrome-extension://abc', 'chrome-extension://abc/', 'chrome-extension://abc/popup.html'])('an extension’s requests are found by %s', (address) => {
  expect(requestsOf([extension, page], address)).toEqual([extension]);
});

it('the word that URL gives as the origin of an extension is refused', () => {
  expect(() => requestsOf([extension], new URL('moz-extension://abc/').origin)).toThrow('no origin');
});

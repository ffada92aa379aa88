import { expect, it } from 'vitest';
import { bareHost, isUnder, matchesPattern } from './pattern';

it.each([
  ['_ga', '_ga', true],
  ['_ga', '_ga_1', false],
  ['_ga_*', '_ga_1', true],
  ['_ga_*', '_GA_1', false],
  ['*_ga', 'site_ga', true],
  ['*_ga', '_ga_', false],
])('%s and %s: %s', (...[pattern, name, matches]) => {
  expect(matchesPattern(name, pattern)).toBe(matches);
});

it.each([
  ['.www.Example.com.', 'example.com', true],
  ['example.com', 'example.com', true],
  ['notexample.com', 'example.com', false],
  ['example.com.evil.org', 'example.com', false],
])('whether %s is under %s: %s', (...[host, domain, under]) => {
  expect(isUnder(host, domain)).toBe(under);
});

it('a host is compared without its dots and its capitals', () => {
  expect(bareHost('.Example.COM.')).toBe('example.com');
});

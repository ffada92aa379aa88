import { describe, expect, it } from 'vitest';
import { fileTypeOf, isViewable } from './file-type';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('the type of a file', () => {
  it.each<[string, Uint8Array, string]>([
    ['a PDF', bytes('%PDF-1.7\n'), 'application/pdf'],
    ['a PNG', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0]), 'image/png'],
    ['a JPEG', new Uint8Array([0xff, 0xd8, 0xff, 0xe0]), 'image/jpeg'],
    ['a WebP', new Uint8Array([0x52, 0x49, 0x46, 0x46, 1, 2, 3, 4, 0x57, 0x45, 0x42, 0x50]), 'image/webp'],
    ['another RIFF file', new Uint8Array([0x52, 0x49, 0x46, 0x46, 1, 2, 3, 4, 0x57, 0x41, 0x56, 0x45]), 'application/octet-stream'],
    ['Japanese text', bytes('回答です。\n'), 'text/plain'],
    ['text that was cut within a character', bytes('回答').slice(0, 5), 'text/plain'],
    ['a mail', bytes('From: a@example.jp\r\nSubject: x\r\n\r\nHello'), 'text/plain'],
    ['a page that calls itself a PDF', bytes('<!doctype html><script>alert(1)</script>'), 'application/octet-stream'],
    ['a page behind blanks and a mark', bytes('\uFEFF \n<html>'), 'application/octet-stream'],
    ['a picture that can run scripts', bytes('<svg xmlns="http://www.w3.org/2000/svg">'), 'application/octet-stream'],
    ['XML', bytes('<?xml version="1.0"?>'), 'application/octet-stream'],
    ['a program', new Uint8Array([0x4d, 0x5a, 0x90, 0]), 'application/octet-stream'],
    ['nothing', new Uint8Array(), 'application/octet-stream'],
  ])('%s', (_, first, type) => {
    expect(fileTypeOf(first)).toBe(type);
    expect(isViewable(type)).toBe(type !== 'application/octet-stream');
  });
});

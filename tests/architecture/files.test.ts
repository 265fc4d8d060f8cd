// What holds for every file: short enough to read, opens by saying what it is, leaves nothing to be done.

import { expect, test } from 'vitest';
import { filesUnder, lineAt, parse, type SourceFile } from './source.ts';

const LINES_AT_MOST = 400;
const ENDINGS = ['.ts', '.tsx', '.js', '.mjs', '.mts'];
/** Put together here, so that a search for them does not find this file. */
const LEFT_OVERS = new RegExp(`\\b(${['TO' + 'DO', 'FIX' + 'ME', 'X' + 'XX', 'HA' + 'CK'].join('|')})\\b`);

function tooLong({ path, text }: SourceFile): string[] {
  const lines = lineAt(text, text.length) - (text.endsWith('\n') ? 1 : 0);
  return lines > LINES_AT_MOST ? [`${path}: ${lines} lines; split it along what it is about`] : [];
}

function unopened({ path, text }: SourceFile): string[] {
  return /^(\/\/|\/\*)/.test(text) ? [] : [`${path}: opens without a comment that says what it is`];
}

function leftOvers(file: SourceFile): string[] {
  return parse(file)
    .comments.filter((comment) => LEFT_OVERS.test(comment.value))
    .map((comment) => `${file.path}:${lineAt(file.text, comment.start)}: something left to do`);
}

const src = filesUnder('src', ENDINGS);
const all = [...src, ...filesUnder('tests', ENDINGS), ...filesUnder('tools', ENDINGS)];

test('no file is too long', () => {
  expect(src.length).toBeGreaterThan(5);
  expect(all.flatMap(tooLong)).toEqual([]);
});

test('each file of src opens with a comment', () => {
  expect(src.flatMap(unopened)).toEqual([]);
});

test('no comment leaves something to do', () => {
  expect(all.flatMap(leftOvers)).toEqual([]);
});

test('bad files are caught', () => {
  const file = (text: string) => ({ path: 'src/bad.ts', text });
  expect(tooLong(file('a;\n'.repeat(LINES_AT_MOST + 1)))).toHaveLength(1);
  expect(tooLong(file('a;\n'.repeat(LINES_AT_MOST)))).toEqual([]);
  expect(unopened(file('const a = 1;\n// Late.'))).toHaveLength(1);
  expect(leftOvers(file(`const a = 1; // ${'TO' + 'DO'}: more`))).toHaveLength(1);
  expect(leftOvers(file(`const a = '${'TO' + 'DO'}';`))).toEqual([]);
});

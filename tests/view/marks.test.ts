// Every place-bound event the simulation tells of finds its mark; alarms always have one.

import { describe, expect, it } from 'vitest';
import { markOf } from '../../src/view/pieces/marks.ts';

describe('marks of events', () => {
  it.each([
    ['attackedStructure', 'alarm', 'attack'],
    ['device_unit', 'alarm', 'attack'],
    ['residentKilled', 'alarm', 'attack'],
    ['crossingStopped', 'alarm', 'stopped'],
    ['strikeHit', 'notice', 'stopped'],
    ['strikeHitOthers', 'notice', 'word'],
    ['strikeHarmed', 'alarm', 'alarm'],
    ['raidEmpty', 'notice', 'missed'],
    ['contactMissed', 'notice', 'missed'],
    ['contactSeen', 'alarm', 'contact'],
    ['leadHeard', 'notice', 'lead'],
    ['trustFellUnexplained', 'notice', 'word'],
    ['searchEnded', 'note', null],
  ])('%s, %s: %s', (code, loudness, mark) => {
    expect(markOf(code, loudness)).toBe(mark);
  });
});

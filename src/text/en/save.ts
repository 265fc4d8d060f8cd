// Why a game, a save or a replay could not be opened or kept: one sentence each, with what to do where there is
// something to do. The codes are those of Fault in src/save and src/session.

export const save = {
  tooLarge: 'This file is larger than {{limit}} MB, more than any replay of this game.',
  notText: 'This file is not text, so it is no replay of this game.',
  notJson: 'This file is damaged: what stands at line {{line}}, column {{column}} is not JSON.',
  tooDeep: 'This file is no replay of this game: it is nested too deeply at line {{line}}, column {{column}}.',
  twice: 'This file is damaged: “{{what}}” stands twice, the second time at line {{line}}, column {{column}}.',
  forbiddenName: 'This file is refused: “{{what}}” at line {{line}}, column {{column}} is no name a replay may hold.',
  notReplay: 'This file is not a replay of this game.',
  newer:
    'This file was made by a newer version of the game (format {{version}}, this one reads up to {{ours}}). Update the game to open it.',
  damaged: 'This file is damaged: the value at {{path}} is missing or not what it should be.',
  otherRules:
    'This game was played under other rules (version {{theirs}}, now {{ours}}), so its hours would not come out the same. Only the version of the game that made it can open it.',
  otherLevel: 'This game was played on another version of the level “{{level}}”, so it cannot be played on here.',
  wrongLevel: 'This game was played on “{{level}}”, not on “{{found}}”.',
  badSeed: 'This seed cannot be used: it must be one line of 1 to 100 characters, without tabs or control characters.',
  differs: 'This file does not play as it says: hour {{hour}} comes out otherwise. It has been changed or damaged.',
  noSuchLevel: 'There is no level named “{{level}}”.',
  levelNotFetched: 'The level “{{level}}” could not be fetched. Check the connection and try again.',
  levelDamaged: 'The level “{{level}}” is damaged: the fault is at {{path}}.',
  noSuchGame: 'This game is no longer kept in this browser.',
  gameDamaged: 'What is kept of this game is damaged and cannot be read.',
  openElsewhere: 'This game is open in another tab or window. Close it there and try again.',
  noGame: 'No game is open.',
  stillOn: 'The game is still on; what was true is shown when it has ended.',
  storageForbidden:
    'This browser does not let the game keep anything. You can play on; save the game to a file to keep it.',
  storageFull:
    'This browser’s storage is full, so the last phase was not kept. Delete an old game, or save this one to a file.',
  storageFailed:
    'The last phase could not be kept in this browser. You can play on; save the game to a file to be safe.',
  workerFailed: 'The game stopped computing. Open it again from the saved games; no finished phase is lost.',
  internal: 'Something went wrong inside the game ({{what}}). Open it again from the saved games.',
  noCouncil: 'No council is due.',
  councilRefused: 'The council cannot decide so.',
};

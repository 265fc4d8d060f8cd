// What went wrong, in one sentence and with what to do.

export const faults = {
  webglMissing: 'This browser offers no WebGL, so the map is drawn with Canvas. Nothing else changes.',
  webglLost: 'The graphics card let go of the map. The game is safe; the map will be drawn again.',
  webglRestored: 'The map has been drawn again.',
  mapFailed: 'The map could not be drawn. Reload the page to try again; the game is saved at every dawn and dusk.',
  chunkFailed: 'A part of the game could not be fetched. Check the connection and try again.',
  storageFull:
    'This browser’s storage is full: the last phase was not saved. Delete an old game, or save this one to a file.',
  storageForbidden: 'This browser does not let the game save. You can play on; save to a file to keep the game.',
  workerFailed:
    'The game stopped computing. Go to the menu and continue from the last save; no finished phase is lost.',
  openFailed: 'This game could not be opened.',
  openFailedWhy: 'This game could not be opened: {{reason}}',
  importFailed: '“{{file}}” could not be read as a saved game.',
  importFailedWhy: '“{{file}}” could not be read: {{reason}}',
  deleteFailed: 'The game could not be deleted.',
  deleteFailedWhy: 'The game could not be deleted: {{reason}}',
  exportFailed: 'The file could not be written.',
  fileTooBig: '“{{file}}” is too big to be a saved game.',
  orderFailed: 'The order could not be given just now. Try again.',
  plainGround: 'The relief picture could not be loaded; the ground is drawn plainly.',
  unexpected: 'Something went wrong. The game is saved at every dawn and dusk.',
  toMenu: 'To the menu',
  dismiss: 'Put this note away',
};

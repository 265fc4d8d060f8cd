// Words used on every screen.

export const common = {
  title: 'Anbar: Day and Night',
  ok: 'OK',
  cancel: 'Cancel',
  close: 'Close',
  back: 'Back',
  yes: 'Yes',
  no: 'No',
  none: 'none',
  unknown: 'not known',
  delete: 'Delete',
  loading: 'Loading…',
  loadingMap: 'Unrolling the map…',
  loadingGame: 'Setting up the province…',
};

// Settings, in the menu and in the game.

export const settings = {
  title: 'Settings',
  textSize: 'Text size',
  textSizeValue: '{{percent}}%',
  reducedMotion: 'Reduce motion',
  reducedMotionNote: 'Pieces jump instead of sliding; an alarm does not ring.',
  alarms: 'Stop the clock for',
  alarm_attack: 'Attacks (always)',
  alarm_contact: 'A contact seen',
  alarm_crossing: 'A border crossing stopped',
  sound: 'Sound volume',
  soundValue: '{{percent}}%',
  renderer: 'How the map is drawn',
  renderer_auto: 'Choose for me',
  renderer_canvas: 'Canvas (no graphics card)',
  renderer_webgl: 'WebGL',
  rendererNote: 'Takes effect with the next game that is opened.',
  symbols: 'Unit symbols',
  symbols_app6: 'Map symbols (APP-6)',
  symbols_plain: 'Plain icons',
  keys: 'Keys',
};

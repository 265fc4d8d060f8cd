// Makes assets/sound from nothing but sine waves and noise: `node tools/make-sounds.mjs`. Needs sox and ffmpeg
// (`apt-get install sox ffmpeg`); the game itself needs neither, since the files are checked in. Same input, same sound.

import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './run.mjs';

const OUT = join(ROOT, 'assets', 'sound');
const WORK = mkdtempSync(join(tmpdir(), 'anbar-sound-'));
const NEW = ['-R', '-r', '48000', '-c', '1', '-n'];
let made = 0;

/** Runs sox on words parted by spaces; `inputs` are its files or the options of a new sound. */
function sox(inputs, effects) {
  const file = join(WORK, `${made++}.wav`);
  execFileSync('sox', [...inputs, '-b', '16', file, ...effects.split(' ')], { stdio: ['ignore', 'ignore', 'inherit'] });
  return file;
}
const synth = (effects) => sox(NEW, effects);
const join2 = (...files) => sox(files, 'gain 0');
const mix = (...files) => sox(['-m', ...files], 'gain -1');

/** `seconds` of a sound that is `overlap` longer, its tail laid over its head, so that it goes round without a seam. */
function loop(file, seconds, overlap) {
  const head = sox([file], `trim 0 ${seconds} fade q ${overlap}`);
  const tail = sox([file], `trim ${seconds} ${overlap} fade q 0 ${overlap} ${overlap}`);
  return sox(['-m', head, tail], 'gain 2');
}

/** Two rising pairs of hard tones, twice: nothing else in the game sounds like it. */
function alarm() {
  const tone = (hz, s) => synth(`synth ${s} square ${hz} gain -9 lowpass 3200 fade t 0.006 0 0.02`);
  const rest = (s) => synth(`trim 0 ${s}`);
  const pair = [tone(740, 0.13), tone(988, 0.19), rest(0.07)];
  return sox([join2(...pair, ...pair, ...pair)], 'reverb 12 norm -3');
}

/** A radio's key pressed and let go: two short bursts of narrow noise. */
function order() {
  const burst = (s, db) =>
    synth(`synth ${s} whitenoise gain -6 highpass 500 lowpass 2800 fade t 0.002 0 0.015 gain ${db}`);
  return sox([join2(burst(0.07, -6), synth('trim 0 0.05'), burst(0.035, -10))], 'norm -8');
}

/** Sheets turned: a few strokes of bright noise of unlike length. */
function report() {
  const stroke = (s, db, low) =>
    synth(`synth ${s} pinknoise gain -6 highpass ${low} lowpass 9000 fade q ${s * 0.4} ${s} ${s * 0.5} gain ${db}`);
  return sox([join2(stroke(0.16, -8, 1800), stroke(0.07, -13, 2600), stroke(0.24, -5, 1500))], 'norm -10');
}

/** A helicopter that comes and goes: low noise beaten eleven times a second over a faint turbine. */
function rotor() {
  const blades = synth('synth 2.6 brownnoise gain -6 highpass 45 lowpass 420 tremolo 11 92 gain 6');
  const turbine = synth('synth 2.6 sine 640 synth 2.6 sine fmod 3 gain -6 lowpass 1500 gain -34');
  return sox([mix(blades, turbine)], 'fade q 0.7 2.6 1.1 norm -7');
}

/** Three soft partials; dusk sinks, dawn rises. */
function call(from, to) {
  const partial = (factor, db) => synth(`synth 2.6 sine ${from * factor}:${to * factor} gain ${db}`);
  return sox([mix(partial(1, -8), partial(1.5, -14), partial(2.01, -20))], 'fade q 0.35 2.6 1.6 reverb 35 norm -11');
}

/** Day: wind over open ground, swelling slowly. */
function wind() {
  const low = synth('synth 12 brownnoise gain -6 highpass 90 lowpass 700 tremolo 0.2 45');
  const high = synth('synth 12 pinknoise gain -6 highpass 700 lowpass 2600 tremolo 0.3 60 gain -22');
  return sox([loop(mix(low, high), 10, 2)], 'norm -16');
}

/** Night: a generator some way off, and air. All its tones go round evenly in ten seconds. */
function night() {
  const engine = synth('synth 12 sawtooth 48 gain -6 lowpass 190 tremolo 6 25 gain -14');
  const hum = synth('synth 12 sine 96 tremolo 0.2 30 gain -20');
  const air = synth('synth 12 brownnoise gain -6 highpass 60 lowpass 500 gain -6');
  return sox([loop(mix(engine, hum, air), 10, 2)], 'norm -18');
}

const SOUNDS = {
  alarm: { make: alarm, kbit: 40 },
  order: { make: order, kbit: 40 },
  report: { make: report, kbit: 40 },
  rotor: { make: rotor, kbit: 32 },
  dusk: { make: () => call(262, 220), kbit: 32 },
  dawn: { make: () => call(220, 294), kbit: 32 },
  wind: { make: wind, kbit: 32 },
  night: { make: night, kbit: 32 },
};

function encode(wav, name, kbit) {
  const common = [
    '-y',
    '-loglevel',
    'error',
    '-i',
    wav,
    '-map_metadata',
    '-1',
    '-fflags',
    '+bitexact',
    '-flags:a',
    '+bitexact',
  ];
  const webm = join(OUT, `${name}.webm`);
  const m4a = join(OUT, `${name}.m4a`);
  execFileSync('ffmpeg', [...common, '-c:a', 'libopus', '-b:a', `${kbit}k`, webm]);
  execFileSync('ffmpeg', [...common, '-c:a', 'aac', '-b:a', `${kbit}k`, '-movflags', '+faststart', m4a]);
  console.log(`${name}: webm ${statSync(webm).size} bytes, m4a ${statSync(m4a).size} bytes`);
}

mkdirSync(OUT, { recursive: true });
for (const [name, { kbit, make }] of Object.entries(SOUNDS)) encode(make(), name, kbit);
rmSync(WORK, { recursive: true });

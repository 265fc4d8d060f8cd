// Plays the files of assets/sound with Howler: effects once, beds in a loop, each by the volume of its kind. A chunk
// of its own; index.ts fetches it.

import { Howl, Howler } from 'howler';
import type { SoundSettings } from './index.ts';
import { type Bed, SOUNDS, type SoundName } from './sounds.ts';

const FADE_MS = 1500;

export interface Player {
  play(name: SoundName): void;
  /** Fades over to another bed; null for none. */
  lay(bed: Bed | null): void;
  set(settings: SoundSettings): void;
}

const files = import.meta.glob<string>('../../assets/sound/*.{webm,m4a}', {
  eager: true,
  import: 'default',
  query: '?url&no-inline',
});

function addressesOf(name: SoundName): string[] {
  return ['webm', 'm4a'].map((type) => files[`../../assets/sound/${name}.${type}`]);
}

export function createPlayer(first: SoundSettings): Player {
  let settings = first;
  let laid: Bed | null = null;
  const made = new Map<SoundName, Howl>();
  Howler.mute(settings.mute);

  const volumeOf = (name: SoundName): number => SOUNDS[name].gain * settings.volume[SOUNDS[name].kind];

  function howl(name: SoundName): Howl {
    const known = made.get(name);
    if (known) return known;
    const loop = SOUNDS[name].kind === 'ambience';
    const fresh = new Howl({
      src: addressesOf(name),
      format: ['webm', 'm4a'],
      loop,
      volume: loop ? 0 : volumeOf(name),
    });
    made.set(name, fresh);
    return fresh;
  }

  /** The alarm is fetched ahead: it must not come late. */
  howl('alarm');

  return {
    play(name) {
      if (settings.mute || volumeOf(name) === 0) return;
      const sound = howl(name);
      // The same sound never lies over itself.
      sound.stop();
      sound.play();
    },
    lay(bed) {
      if (bed === laid) return;
      if (laid) {
        const leaving = howl(laid);
        leaving.off('fade');
        leaving.fade(leaving.volume(), 0, FADE_MS);
        leaving.once('fade', () => leaving.stop());
      }
      laid = bed;
      if (!bed) return;
      const coming = howl(bed);
      coming.off('fade');
      if (!coming.playing()) coming.play();
      coming.fade(coming.volume(), volumeOf(bed), FADE_MS);
    },
    set(wanted) {
      settings = wanted;
      Howler.mute(settings.mute);
      for (const [name, sound] of made) {
        if (SOUNDS[name].kind !== 'ambience' || name === laid) sound.volume(volumeOf(name));
      }
    },
  };
}

// The pictures that fill the board: relief by day and by moonlight, the night's dark, the belief's colour. They are
// Phaser images stretched over the tiles; dark and belief are small textures of one texel a tile.

import Phaser from 'phaser';
import type { Board } from '../api.ts';
import { type Camera, screenX, screenY, type Viewport } from '../camera.ts';
import type { Stage } from '../stage.ts';
import { plainGround } from './plain.ts';

/** Texels a tile after smoothing up: takes the squares out of the light. */
const SMOOTH = 3;

let made = 0;

export interface Pictures {
  /** True where the relief is drawn from the board alone. */
  readonly plain: boolean;
  place(cam: Camera, view: Viewport): void;
  /** Goes to night or day; the moon's picture is as bright as the moon allows. */
  setNight(night: boolean, moon: number, ms: number): void;
  /** RGBA, cols × rows. */
  paintDark(paint: (data: Uint8ClampedArray) => void): void;
  /** Null hides it. */
  paintBelief(paint: ((data: Uint8ClampedArray) => void) | null, night: boolean): void;
  refresh(): void;
}

export async function makePictures(
  stage: Stage,
  board: Board,
  relief: { readonly day: string; readonly moon: string } | undefined,
): Promise<Pictures> {
  const loaded = relief ? await loadBoth(relief) : null;
  const ground = loaded ?? plainGround(board);
  const { cols, rows } = board.ground;
  const { scene } = stage;
  const add = (source: HTMLCanvasElement | HTMLImageElement, depth: number) => {
    const key = `ground-${made++}`;
    if (source instanceof HTMLImageElement) scene.textures.addImage(key, source);
    else scene.textures.addCanvas(key, source);
    return scene.add.image(0, 0, key).setOrigin(0, 0).setDepth(depth);
  };
  const day = add(ground.day, 0);
  const moon = add(ground.moon, 1).setAlpha(0).setVisible(false);
  const dark = new Veil(stage, cols, rows, 5, Phaser.BlendModes.MULTIPLY);
  const belief = new Veil(stage, cols, rows, 12, Phaser.BlendModes.NORMAL);
  dark.image.setAlpha(0).setVisible(false);
  belief.image.setVisible(false);
  const images = [day, moon, dark.image, belief.image];
  let fade: Phaser.Tweens.Tween | null = null;
  const level = { night: 0, moon: 1 };
  const apply = () => {
    moon.setAlpha(Math.min(1, level.night)).setVisible(level.night > 0);
    day.setVisible(level.night < 1);
    dark.image.setAlpha(level.night).setVisible(level.night > 0);
  };

  return {
    plain: loaded === null,
    place(cam, view) {
      const dpr = stage.dpr;
      const x = screenX(cam, view, 0) * dpr;
      const y = screenY(cam, view, 0) * dpr;
      for (const image of images) {
        image.setPosition(x, y).setDisplaySize(cols * cam.scale * dpr, rows * cam.scale * dpr);
      }
    },
    setNight(night, bright, ms) {
      dark.gain = bright;
      fade?.stop();
      fade = null;
      const to = night ? 1 : 0;
      if (ms <= 0) {
        level.night = to;
        apply();
      } else if (level.night !== to) {
        fade = scene.tweens.add({ targets: level, night: to, duration: ms, onUpdate: apply, onComplete: apply });
      }
      stage.wake();
    },
    paintDark(paint) {
      dark.paint(paint);
    },
    paintBelief(paint, night) {
      belief.image.setVisible(paint !== null);
      if (!paint) return;
      belief.image.setBlendMode(night ? Phaser.BlendModes.SCREEN : Phaser.BlendModes.NORMAL);
      belief.image.setAlpha(night ? 0.9 : 0.78);
      belief.paint(paint);
    },
    refresh() {
      dark.upload();
      belief.upload();
    },
  };
}

/** A small texture laid over the whole board. */
class Veil {
  readonly image: Phaser.GameObjects.Image;
  /** Multiplies what is painted: the moon's strength. */
  gain = 1;
  private readonly texture: Phaser.Textures.CanvasTexture;
  private readonly small: CanvasRenderingContext2D;

  constructor(
    private readonly stage: Stage,
    cols: number,
    rows: number,
    depth: number,
    blend: Phaser.BlendModes,
  ) {
    const key = `veil-${made++}`;
    const texture = stage.scene.textures.createCanvas(key, cols * SMOOTH, rows * SMOOTH);
    const canvas = document.createElement('canvas');
    canvas.width = cols;
    canvas.height = rows;
    const small = canvas.getContext('2d', { willReadFrequently: true });
    if (!texture || !small) throw new Error('No canvas for the night.');
    this.texture = texture;
    this.small = small;
    this.image = stage.scene.add.image(0, 0, key).setOrigin(0, 0).setDepth(depth).setBlendMode(blend);
  }

  paint(paint: (data: Uint8ClampedArray) => void): void {
    const { small, texture } = this;
    const { width, height } = small.canvas;
    const pixels = small.createImageData(width, height);
    paint(pixels.data);
    if (this.gain !== 1) {
      for (let i = 0; i < pixels.data.length; i += 4) {
        for (let c = 0; c < 3; c++) pixels.data[i + c] *= this.gain;
      }
    }
    small.putImageData(pixels, 0, 0);
    const to = texture.context;
    to.setTransform(1, 0, 0, 1, 0, 0);
    to.clearRect(0, 0, texture.width, texture.height);
    to.imageSmoothingEnabled = true;
    to.imageSmoothingQuality = 'high';
    to.drawImage(small.canvas, 0, 0, texture.width, texture.height);
    this.upload();
  }

  upload(): void {
    if (this.stage.renderer === 'webgl') {
      this.texture.refresh();
      this.texture.setFilter(Phaser.Textures.FilterMode.LINEAR);
    }
    this.stage.wake();
  }
}

async function loadBoth(relief: {
  readonly day: string;
  readonly moon: string;
}): Promise<{ day: HTMLImageElement; moon: HTMLImageElement } | null> {
  try {
    const [day, moon] = await Promise.all([loadImage(relief.day), loadImage(relief.moon)]);
    return { day, moon };
  } catch {
    return null;
  }
}

function loadImage(url: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = url;
  return image.decode().then(() => image);
}

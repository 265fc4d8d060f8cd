// A sheet: one picture somewhat larger than the screen, drawn at the screen's own pixels, that slides with the
// camera and is drawn again when the camera leaves it or has zoomed. Lines and letters stay sharp, and a frame
// costs one image. Two of them take turns so that day can fade into night.

import type Phaser from 'phaser';
import type { Camera, Viewport } from './camera.ts';
import { screenX, screenY, tileX, tileY } from './camera.ts';
import type { Theme } from './palette.ts';
import { makePen, type Pen } from './pen.ts';
import type { Stage } from './stage.ts';

interface Leaf {
  readonly image: Phaser.GameObjects.Image;
  readonly texture: Phaser.Textures.CanvasTexture;
  /** Tile at the leaf's corner and its size in CSS pixels. */
  originX: number;
  originY: number;
  scale: number;
  width: number;
  height: number;
}

/** Share of the viewport that must be to spare at each side of a sheet that serves. */
const SPARE = 0.02;

let made = 0;

export class Sheet {
  private readonly leaves: Leaf[] = [];
  private front = 0;
  private fade: Phaser.Tweens.Tween | null = null;
  private empty = true;

  constructor(
    private readonly stage: Stage,
    private readonly depth: number,
    private readonly km: number,
    /** Share of the viewport added at each side. */
    private readonly margin: number,
  ) {}

  /** True if the sheet, as drawn, fills the viewport at the camera's own scale. */
  fits(cam: Camera, view: Viewport): boolean {
    const leaf = this.leaves[this.front];
    return leaf !== undefined && leaf.scale === cam.scale && this.covers(cam, view, leaf);
  }

  /** True if the sheet can stand in for now: it fills the viewport with some to spare and is not much stretched. */
  serves(cam: Camera, view: Viewport): boolean {
    const leaf = this.leaves[this.front];
    if (!leaf) return false;
    const ratio = cam.scale / leaf.scale;
    return ratio < 1.8 && ratio > 0.55 && (ratio < 0.99 || this.covers(cam, view, leaf, -SPARE * view.width));
  }

  /** `slackPx`: how much may be missing; negative: how much there must be to spare. */
  private covers(cam: Camera, view: Viewport, leaf: Leaf, slackPx = 0.5): boolean {
    const slack = slackPx / cam.scale;
    return (
      leaf.originX <= tileX(cam, view, 0) + slack &&
      leaf.originY <= tileY(cam, view, 0) + slack &&
      leaf.originX + leaf.width / leaf.scale >= tileX(cam, view, view.width) - slack &&
      leaf.originY + leaf.height / leaf.scale >= tileY(cam, view, view.height) - slack
    );
  }

  /** Draws the sheet for this camera; `fadeMs` over 0 lets the old picture fade away under the new. */
  draw(cam: Camera, view: Viewport, theme: Theme, fadeMs: number, paint: (pen: Pen) => boolean | undefined): void {
    this.endFade();
    const fading = fadeMs > 0 && this.leaves[this.front] !== undefined;
    if (fading) this.front = 1 - this.front;
    const dpr = this.stage.dpr;
    const width = Math.ceil(view.width * (1 + 2 * this.margin));
    const height = Math.ceil(view.height * (1 + 2 * this.margin));
    const leaf = this.leafOf(this.front, Math.round(width * dpr), Math.round(height * dpr));
    leaf.width = width;
    leaf.height = height;
    leaf.scale = cam.scale;
    leaf.originX = tileX(cam, view, -(width - view.width) / 2);
    leaf.originY = tileY(cam, view, -(height - view.height) / 2);
    const ctx = leaf.texture.context;
    if (!this.empty || fading) {
      ctx.setTransform(1, 0, 0, 1, 0, 0);
      ctx.clearRect(0, 0, leaf.texture.width, leaf.texture.height);
    }
    ctx.setTransform(dpr, 0, 0, dpr, 0, 0);
    const wasEmpty = this.empty;
    this.empty =
      paint(makePen(ctx, theme, this.km, cam.scale, dpr, width, height, leaf.originX, leaf.originY)) === false;
    leaf.image.setVisible(!this.empty).setAlpha(1);
    if (this.stage.renderer === 'webgl' && !(this.empty && wasEmpty)) leaf.texture.refresh();
    if (fading) this.startFade(fadeMs);
    this.place(cam, view);
    this.stage.wake();
  }

  /** Puts the pictures where the camera sees them. */
  place(cam: Camera, view: Viewport): void {
    const dpr = this.stage.dpr;
    for (const leaf of this.leaves) {
      if (!leaf?.image.visible) continue;
      const ratio = cam.scale / leaf.scale;
      const x = screenX(cam, view, leaf.originX) * dpr;
      const y = screenY(cam, view, leaf.originY) * dpr;
      leaf.image.setPosition(Math.round(x), Math.round(y)).setScale(ratio);
    }
  }

  /** Forgets what is drawn, so that the next draw starts clean (after a resize or a lost context). */
  drop(): void {
    this.endFade();
    for (const leaf of this.leaves) {
      leaf?.image.destroy();
      leaf?.texture.destroy();
    }
    this.leaves.length = 0;
    this.front = 0;
    this.empty = true;
  }

  private leafOf(index: number, width: number, height: number): Leaf {
    const old = this.leaves[index];
    if (old && old.texture.width === width && old.texture.height === height) return old;
    if (old) {
      old.image.destroy();
      old.texture.destroy();
    }
    const key = `sheet-${made++}`;
    const texture = this.stage.scene.textures.createCanvas(key, width, height);
    if (!texture) throw new Error('No canvas for the map.');
    const image = this.stage.scene.add.image(0, 0, key).setOrigin(0, 0).setDepth(this.depth);
    const leaf = { image, texture, originX: 0, originY: 0, scale: 1, width: 0, height: 0 };
    this.leaves[index] = leaf;
    return leaf;
  }

  private startFade(ms: number): void {
    const fresh = this.leaves[this.front].image.setAlpha(0);
    const stale = this.leaves[1 - this.front].image;
    const both = { t: 0 };
    this.fade = this.stage.scene.tweens.add({
      targets: both,
      t: 1,
      duration: ms,
      onUpdate: () => {
        fresh.setAlpha(both.t);
        stale.setAlpha(1 - both.t);
      },
      onComplete: () => this.endFade(),
    });
  }

  private endFade(): void {
    this.fade?.stop();
    this.fade = null;
    this.leaves[this.front]?.image.setAlpha(1);
    this.leaves[1 - this.front]?.image.setVisible(false);
  }
}

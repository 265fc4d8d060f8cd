// Signs that stand on the map for a while: a sighting (contact), a lead's middle, threats at dusk, what happened this
// hour, an aircraft, the truth's diamonds. Each draws about its middle; boxes are in CSS pixels.

import type { ContactView } from '../../sim/index.ts';
import { CONDENSED } from '../lettering.ts';
import type { Theme } from '../palette.ts';

type C = CanvasRenderingContext2D;

export function diamond(c: C, r: number): void {
  c.beginPath();
  c.moveTo(0, -r);
  c.lineTo(r, 0);
  c.lineTo(0, r);
  c.lineTo(-r, 0);
  c.closePath();
}

function letter(c: C, text: string, y: number, size: number, colour: string): void {
  c.font = `700 ${size}px ${CONDENSED}`;
  c.textAlign = 'center';
  c.textBaseline = 'alphabetic';
  c.fillStyle = colour;
  c.fillText(text, 0, y);
}

export const CONTACT_BOX = { w: 44, h: 44, x: 22, y: 22 } as const;

/** Dashed with a question mark while unknown; solid with its men once known to be ISIL. */
export function drawContact(c: C, contact: ContactView, theme: Theme): void {
  const known = contact.identified;
  c.lineJoin = 'round';
  diamond(c, 14);
  c.lineWidth = 5;
  c.strokeStyle = theme.halo;
  c.stroke();
  c.fillStyle = theme.lossTint;
  c.globalAlpha = contact.live ? 1 : 0.85;
  c.fill();
  c.globalAlpha = 1;
  diamond(c, 13);
  c.lineWidth = 2;
  c.strokeStyle = theme.loss;
  c.setLineDash(known ? [] : [4, 3]);
  c.stroke();
  c.setLineDash([]);
  const [low, high] = contact.men;
  const men = low === high ? `${low}` : `${low}–${high}`;
  letter(c, known ? men : '?', 4.6, known && men.length > 2 ? 9.5 : 13, theme.loss);
  if (contact.live) {
    c.beginPath();
    c.arc(11.5, -11.5, 4, 0, Math.PI * 2);
    c.fillStyle = theme.gain;
    c.fill();
    c.lineWidth = 1.4;
    c.strokeStyle = theme.paper;
    c.stroke();
  }
}

export const THREAT_BOX = { w: 64, h: 44, x: 22, y: 22 } as const;

/** A triangle with the chance beside it. */
export function drawThreat(c: C, label: string, theme: Theme): void {
  triangle(c, 0, 0, 12, theme.lossTint, theme.alarm);
  c.font = `700 13px ${CONDENSED}`;
  c.textAlign = 'left';
  c.textBaseline = 'middle';
  c.lineWidth = 3.5;
  c.lineJoin = 'round';
  c.strokeStyle = theme.halo;
  c.strokeText(label, 14, 2);
  c.fillStyle = theme.loss;
  c.fillText(label, 14, 2);
}

function triangle(c: C, x: number, y: number, r: number, fill: string, line: string): void {
  c.save();
  c.translate(x, y);
  c.lineJoin = 'round';
  c.beginPath();
  c.moveTo(0, -r);
  c.lineTo(r * 1.1, r * 0.85);
  c.lineTo(-r * 1.1, r * 0.85);
  c.closePath();
  c.fillStyle = fill;
  c.fill();
  c.lineWidth = 2.2;
  c.strokeStyle = line;
  c.stroke();
  c.lineWidth = 2.2;
  c.lineCap = 'round';
  c.beginPath();
  c.moveTo(0, -r * 0.3);
  c.lineTo(0, r * 0.28);
  c.stroke();
  c.beginPath();
  c.arc(0, r * 0.6, 1.4, 0, Math.PI * 2);
  c.fillStyle = line;
  c.fill();
  c.restore();
}

export const EVENT_BOX = { w: 44, h: 44, x: 22, y: 22 } as const;
export type EventMark = 'alarm' | 'attack' | 'stopped' | 'missed' | 'contact' | 'lead' | 'word';

/** Families of codes of events.ts, by how they begin. */
const MARKS: readonly (readonly [EventMark, RegExp])[] = [
  ['attack', /^(attacked|firedUpon|device_|residentKilled|mukhtar(Killed|Saved))/],
  [
    'stopped',
    /^(crossingStopped|cellFound|smugglersHeld|suspectHeld|courierHeld|strikeHit$|foragersMet|deviceCleared)/,
  ],
  ['missed', /^(contactMissed|raidEmpty|strikeMissed|strikeNoTarget|suspectGone|fenceFoundCut)/],
  ['contact', /^contact/],
  ['lead', /^lead/],
];

/** What an event shows as on the map; null for what is only for the log. */
export function markOf(code: string, loudness: string): EventMark | null {
  const known = MARKS.find(([, begins]) => begins.test(code));
  if (known) return known[0];
  if (loudness === 'alarm') return 'alarm';
  return loudness === 'notice' ? 'word' : null;
}

export function drawEvent(c: C, mark: EventMark, theme: Theme): void {
  if (mark === 'attack' || mark === 'alarm') {
    triangle(
      c,
      0,
      0,
      13,
      mark === 'attack' ? theme.alarm : theme.lossTint,
      mark === 'attack' ? theme.alarmInk : theme.alarm,
    );
    return;
  }
  c.beginPath();
  c.arc(0, 0, 10.5, 0, Math.PI * 2);
  c.fillStyle = mark === 'missed' ? theme.lossTint : theme.paper;
  c.fill();
  c.lineWidth = 2;
  c.strokeStyle = mark === 'missed' ? theme.loss : mark === 'stopped' ? theme.gain : theme.action;
  c.stroke();
  c.lineCap = 'round';
  c.lineJoin = 'round';
  c.beginPath();
  if (mark === 'stopped') {
    c.moveTo(-4.6, 0.4);
    c.lineTo(-1.2, 3.8);
    c.lineTo(5, -3.6);
  } else if (mark === 'missed') {
    c.moveTo(-5, 0);
    c.lineTo(4.4, 0);
    c.moveTo(1, -3.4);
    c.lineTo(4.6, 0);
    c.lineTo(1, 3.4);
  } else if (mark === 'contact') {
    c.arc(0, 0, 3, 0, Math.PI * 2);
    c.moveTo(-7, 0);
    c.quadraticCurveTo(0, -8, 7, 0);
    c.quadraticCurveTo(0, 8, -7, 0);
  } else {
    c.roundRect(-5, -4.6, 10, 7, 2);
    c.moveTo(-2, 2.6);
    c.lineTo(-2.6, 5.4);
    c.lineTo(1, 2.6);
  }
  c.stroke();
}

export const RING_BOX = { w: 120, h: 120, x: 60, y: 60 } as const;

/** The alarm's ring, drawn at its widest and scaled by the tween. */
export function drawRing(c: C, theme: Theme): void {
  c.beginPath();
  c.arc(0, 0, 54, 0, Math.PI * 2);
  c.lineWidth = 4;
  c.strokeStyle = theme.alarm;
  c.stroke();
}

export const AIRCRAFT_BOX = { w: 48, h: 48, x: 24, y: 24 } as const;

/** Seen from above, nose to the east. */
export function drawAircraft(c: C, theme: Theme): void {
  const body = () => {
    c.beginPath();
    c.moveTo(17, 0);
    c.quadraticCurveTo(13, -2.6, 6, -2.2);
    c.lineTo(-1, -17);
    c.lineTo(-4.6, -17);
    c.lineTo(-2, -2);
    c.lineTo(-11, -1.4);
    c.lineTo(-14, -6.5);
    c.lineTo(-16.6, -6.5);
    c.lineTo(-15, 0);
    c.lineTo(-16.6, 6.5);
    c.lineTo(-14, 6.5);
    c.lineTo(-11, 1.4);
    c.lineTo(-2, 2);
    c.lineTo(-4.6, 17);
    c.lineTo(-1, 17);
    c.lineTo(6, 2.2);
    c.quadraticCurveTo(13, 2.6, 17, 0);
    c.closePath();
  };
  c.lineJoin = 'round';
  body();
  c.lineWidth = 4.5;
  c.strokeStyle = theme.halo;
  c.stroke();
  c.fillStyle = theme.night ? theme.paper : '#FFFFFF';
  c.fill();
  c.lineWidth = 1.8;
  c.strokeStyle = theme.action;
  c.stroke();
}

export const TRUTH_BOX = { w: 40, h: 40, x: 20, y: 20 } as const;

export function drawTruthCell(c: C, men: number): void {
  c.lineJoin = 'round';
  diamond(c, 16);
  c.lineWidth = 4;
  c.strokeStyle = 'rgba(255,250,240,0.9)';
  c.stroke();
  c.fillStyle = '#FBE0D6';
  c.fill();
  diamond(c, 15);
  c.lineWidth = 2.2;
  c.strokeStyle = '#A3260A';
  c.stroke();
  letter(c, String(men), 5, 14, '#7E1B06');
}

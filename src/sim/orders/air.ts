// Air: orbits that watch, strikes that want identification, lift over the wadis.

import { chanceOf } from '../fixed.ts';
import type { AssetView, Frame } from '../frame.ts';
import { disc, distanceKm, isOnMap } from '../map/grid.ts';
import { landOf } from '../map/land.ts';
import { someoneAmong } from '../rules/belief.ts';
import { NEAR_MILITIA_KM } from '../rules/coalition.ts';
import { ORBIT_DAY_KM, ORBIT_NIGHT_KM } from '../rules/detection.ts';
import { LIFT_MEN } from '../rules/lift.ts';
import { SAVES } from '../rules/evacuation.ts';
import { ORBIT_HOURS, useSortie } from '../rules/orbit.ts';
import { strikeHarmPercent, strikeHits } from '../rules/strike.ts';
import type { AssetKind, Tile } from '../scenario.ts';
import { believedOn, odds } from './odds.ts';
import type { Preview, Refusal } from './order.ts';
import { no, type OrderRoom, refuseTile, refuseUnit, unitIn, unitOf } from './room.ts';

/** Share of those believed below who walk in the open while an orbit is up. Calibrated on what orbits saw. */
const ABROAD = { day: 0.12, night: 0.28 } as const;
/** Those believed so near come by at these rates, and strangers besides, whatever is believed. Calibrated likewise. */
const PASSES_WITHIN_KM = 12;
const PASSES = { day: 0, night: 0.1 } as const;
const STRANGERS = { day: 0, night: 0.08 } as const;
/** Sorties beyond this are out of range, km. */
const RANGE_KM = 400;

function refuseSortie(frame: Frame, id: string, kind: AssetKind): Refusal | null {
  const asset = assetIn(frame, id);
  if (!asset || asset.kind !== kind) return no('unknownAsset');
  if (asset.grounded) return no('grounded', { asset: id });
  if (asset.owner === 'coalition' && frame.coalition.help === 'none') return no('coalitionStaysAway', { asset: id });
  return asset.sortiesLeft > 0 ? null : no('noSorties', { asset: id });
}

function assetIn(frame: Frame, id: string): AssetView | undefined {
  return frame.assets.find((a) => a.id === id);
}

export const flyOrbit: OrderRoom<'flyOrbit'> = {
  staff: 1,
  reaction: true,
  refuse(frame, { asset, tile }) {
    const flying = frame.orbits.some((o) => o.asset === asset && o.hoursLeft > 0);
    if (!isOnMap(frame.board.ground, tile)) return no('offTheMap');
    const bad = refuseTile(frame, tile);
    if (bad) return bad;
    const view = assetIn(frame, asset);
    if (view && distanceKm(frame.board.ground, view.baseTile, tile) > RANGE_KM) return no('outOfRange', { asset });
    // An orbit in the air is retasked without another sortie.
    return flying && view && !view.grounded ? null : refuseSortie(frame, asset, 'drone');
  },
  preview(frame, { asset, tile }) {
    const { ground } = frame.board;
    const when = frame.clock.phase;
    const night = when === 'night';
    const km = night ? ORBIT_NIGHT_KM : ORBIT_DAY_KM;
    const tiles = disc(ground, tile, km / ground.kmPerTile);
    const near = disc(ground, tile, (km + PASSES_WITHIN_KM) / ground.kmPerTile);
    const { shows } = landOf(frame.board);
    const hazard = frame.board.constants.orbitHazard * ORBIT_HOURS;
    const open = someoneAmong(frame.belief, tiles, () => ABROAD[when] * chanceOf(hazard));
    const shown = someoneAmong(frame.belief, tiles, (t) => ABROAD[when] * chanceOf((hazard * shows[t]) / 100));
    const passing = PASSES[when] * (believedOn(frame, near) - believedOn(frame, tiles)) + STRANGERS[when];
    return {
      doneIn: ORBIT_HOURS,
      odds: odds('notice')
        .step('beliefHere', open, { tiles: tiles.length })
        .step('groundHides', shown)
        .step('passBy', 1 - (1 - shown) * (1 - chanceOf(passing)))
        .done(0.4),
      warnings: [...dustAhead(frame), ...coversMilitia(frame, asset, tile)],
    };
  },
  apply(state, { asset, tile }) {
    const flying = state.orbits.find((o) => o.asset === asset && o.hoursLeft > 0);
    if (flying) {
      flying.tile = tile;
      flying.follows = null;
      return;
    }
    useSortie(state, asset);
    state.orbits = state.orbits.filter((o) => o.asset !== asset);
    state.orbits.push({ asset, tile, hoursLeft: ORBIT_HOURS, follows: null });
  },
};

function dustAhead({ sky }: Frame): Preview['warnings'][number][] {
  return sky.dustForecast > 40 ? [{ code: 'dustMayCome', params: { percent: sky.dustForecast } }] : [];
}

/** A coalition aircraft over a militia looks like cover for it. */
function coversMilitia(frame: Frame, asset: string, tile: Tile): Preview['warnings'][number][] {
  const { ground } = frame.board;
  if (assetIn(frame, asset)?.owner !== 'coalition') return [];
  const unit = frame.units.find((u) => u.kind === 'militia' && distanceKm(ground, u.tile, tile) <= NEAR_MILITIA_KM);
  return unit ? [{ code: 'coversMilitia', params: { unit: unit.id } }] : [];
}

export const flyStrike: OrderRoom<'flyStrike'> = {
  staff: 1,
  reaction: true,
  refuse(frame, { asset, contact: id }) {
    const bad = refuseSortie(frame, asset, 'strike');
    if (bad) return bad;
    const contact = frame.contacts.find((c) => c.id === id);
    if (!contact) return no('unknownContact');
    return !contact.live && frame.clock.hour - contact.seenHour > 2 ? no('contactLost', { contact: id }) : null;
  },
  preview(frame, { contact: id }) {
    const contact = frame.contacts.find((c) => c.id === id);
    if (!contact) return {};
    const hostile = contact.hostilePercent / 100;
    return {
      doneIn: 1,
      odds: odds('hit')
        .step('theyAreIsil', hostile)
        .step(contact.live ? 'watchedNow' : 'lastSeen', hostile * strikeHits(contact.live))
        .done(0.25),
      harmPercent: harmPercent(frame, contact.tile, contact.identified, contact.hostilePercent),
      warnings: contact.identified
        ? []
        : [{ code: 'notIdentified', params: { percent: 100 - contact.hostilePercent } }],
    };
  },
  apply(state, { asset, contact: id }) {
    const contact = state.contacts.find((c) => c.id === id);
    if (!contact) return;
    useSortie(state, asset);
    state.flights.push({ asset, kind: 'strike', target: id, tile: contact.tile });
  },
};

/** Harm around the target, and the chance that those aimed at are not ISIL at all. */
function harmPercent(frame: Frame, tile: number, identified: boolean, hostile: number): number {
  const around = strikeHarmPercent(frame.board, tile, identified, frame.gatherers) / 100;
  return Math.round(100 * (1 - (1 - around) * (hostile / 100)));
}

export const flyLift: OrderRoom<'flyLift'> = {
  staff: 1,
  reaction: true,
  refuse(frame, { asset, unit, to }) {
    const bad = refuseSortie(frame, asset, 'lift') ?? refuseUnit(frame, unit, 10) ?? refuseTile(frame, to);
    if (bad) return bad;
    const view = unitIn(frame, unit);
    if (!view) return no('unknownUnit');
    if (view.kind === 'mechanised' || view.men > LIFT_MEN) return no('tooHeavyToLift', { unit, most: LIFT_MEN });
    if (view.tile === to) return no('alreadyThere', { unit });
    return landOf(frame.board).foot[to] > 0 ? null : no('noWay', { unit });
  },
  preview: () => ({ startsIn: 1, doneIn: 1 }),
  apply(state, { asset, unit: id, to }) {
    const unit = unitOf(state, id);
    if (!unit) return;
    useSortie(state, asset);
    unit.route = [];
    unit.task = null;
    state.flights.push({ asset, kind: 'lift', target: id, tile: to });
  },
};

export const flyEvacuation: OrderRoom<'flyEvacuation'> = {
  staff: 1,
  reaction: true,
  refuse(frame, { asset }) {
    const { losses } = frame;
    if (!losses) return no('nobodyToEvacuate');
    const view = assetIn(frame, asset);
    if (view && distanceKm(frame.board.ground, view.baseTile, losses.tile) > RANGE_KM)
      return no('outOfRange', { asset });
    return refuseSortie(frame, asset, 'lift');
  },
  preview(frame) {
    const { losses } = frame;
    if (!losses) return {};
    const soon = frame.clock.hour - losses.hour < 1;
    return {
      doneIn: 1,
      odds: odds('saveOne')
        .step('evacuated', SAVES.soon)
        .step('timeGone', soon ? SAVES.soon : SAVES.late)
        .done(0.1),
    };
  },
  apply(state, { asset }) {
    if (!state.lastLosses) return;
    useSortie(state, asset);
    state.flights.push({ asset, kind: 'evacuation', target: '', tile: state.lastLosses.tile });
  },
};

export const flyPresence: OrderRoom<'flyPresence'> = {
  staff: 1,
  reaction: true,
  refuse(frame, { asset, tile }) {
    const bad = refuseTile(frame, tile);
    if (bad) return bad;
    const view = assetIn(frame, asset);
    if (view && distanceKm(frame.board.ground, view.baseTile, tile) > RANGE_KM) return no('outOfRange', { asset });
    return refuseSortie(frame, asset, 'strike');
  },
  preview: (frame, { asset, tile }) => ({
    doneIn: 1,
    warnings: [{ code: 'showsWhereWeLook', params: {} }, ...dustAhead(frame), ...coversMilitia(frame, asset, tile)],
  }),
  apply(state, { asset, tile }) {
    useSortie(state, asset);
    state.flights.push({ asset, kind: 'presence', target: '', tile });
  },
};

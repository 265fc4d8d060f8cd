// The parts of Phaser this game uses, about two thirds of the whole. The build puts this file in the place of
// 'phaser' (vite.config.ts); under `npm run dev` the whole is there. What the map needs and is not here is missing
// only in the built game: add it, then look at its size.

// Core first: the factories below, imported for what they register, find their base already made.
import Phaser from 'phaser/src/phaser-core.js';
import Container from 'phaser/src/gameobjects/container/Container.js';
import 'phaser/src/gameobjects/container/ContainerFactory.js';
import Zone from 'phaser/src/gameobjects/zone/Zone.js';
import 'phaser/src/gameobjects/zone/ZoneFactory.js';
import Circle from 'phaser/src/geom/circle/Circle.js';
import Polygon from 'phaser/src/geom/polygon/Polygon.js';
import Rectangle from 'phaser/src/geom/rectangle/Rectangle.js';
import Clamp from 'phaser/src/math/Clamp.js';
import Linear from 'phaser/src/math/Linear.js';

Object.assign(Phaser.GameObjects, { Container, Zone });
Object.assign(Phaser.Math, { Clamp, Linear });
Phaser.Geom = { Circle, Polygon, Rectangle };

export const {
  AUTO,
  CANVAS,
  WEBGL,
  VERSION,
  BlendModes,
  Cameras,
  Core,
  Display,
  Events,
  Game,
  GameObjects,
  Geom,
  Input,
  Loader,
  Math,
  Renderer,
  Scale,
  ScaleModes,
  Scene,
  Scenes,
  Structs,
  Textures,
  Time,
  TintModes,
  Tweens,
} = Phaser;

export default Phaser;

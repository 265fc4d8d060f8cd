// The door of the map's chunk: import it when the menu has been painted. Its shapes are in api.ts, which may be
// imported at any time.

export { createMapView } from './mapView.ts';

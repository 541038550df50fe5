import type { DataCategoryId, RecipientId } from '../../../lib/model';
import type { Flows, FlowSourceId, FlowTarget } from '../../../lib/report/flows';

/** The place on the left for recipients of which no sentence says what they get. */
export type PictureSourceId = FlowSourceId | 'not-said';

export interface PictureLine {
  source: PictureSourceId;
  target: RecipientId;
  /** an SVG path in a box 100 wide and `height` high */
  path: string;
}

export interface FlowPicture {
  /** in rows; each node's centre stands in the middle of its share of the height */
  height: number;
  sources: { id: PictureSourceId; categories: DataCategoryId[] }[];
  targets: FlowTarget[];
  lines: PictureLine[];
}

const ROW = 10;

/** Where everything stands: recipients beside the data they get, so that few lines cross. */
export function flowPicture({ sources, targets, flows, unnamed }: Flows): FlowPicture {
  const left: FlowPicture['sources'] = [...sources];
  if (unnamed.length > 0) left.push({ id: 'not-said', categories: [] });
  const order = (id: RecipientId) => {
    const places = flows.filter((flow) => flow.target === id).map((flow) => indexOf(left, flow.source));
    return places.reduce((sum, at) => sum + at, 0) / places.length;
  };
  const right = [...[...targets].sort((a, b) => order(a.id) - order(b.id)), ...unnamed];
  const height = ROW * Math.max(left.length, right.length);
  const pairs = [
    ...flows.map(({ source, target }) => ({ source: source as PictureSourceId, target })),
    ...unnamed.map(({ id }) => ({ source: 'not-said' as const, target: id })),
  ];
  const lines = pairs.map(({ source, target }) => {
    const from = centre(indexOf(left, source), left.length, height);
    const to = centre(
      right.findIndex(({ id }) => id === target),
      right.length,
      height,
    );
    return { source, target, path: `M0 ${from}C60 ${from} 40 ${to} 100 ${to}` };
  });
  return { height, sources: left, targets: right, lines };
}

function indexOf(sources: FlowPicture['sources'], id: PictureSourceId): number {
  return sources.findIndex((source) => source.id === id);
}

function centre(index: number, count: number, height: number): number {
  return Number((((index + 0.5) / count) * height).toFixed(2));
}

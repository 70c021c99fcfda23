import type { SystemName } from '../../preload/contract.ts';
import { SpacesGlyph, SymphonyGlyph } from './icons.tsx';

const glyphs = { spaces: SpacesGlyph, symphony: SymphonyGlyph } as const;

/** The small sign of a system. */
export function SystemGlyph({
  system,
  size,
}: {
  readonly system: SystemName;
  readonly size: number;
}) {
  const Glyph = glyphs[system];
  return <Glyph size={size} />;
}

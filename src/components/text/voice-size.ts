import type { Report } from '../../model/report.ts';
import type { QuotationUnit } from '../../model/unit/unit.ts';
import { isLongVoice } from '../../model/unit/voice.ts';

/** How large a voice is set, as classes: by whose life it is, and by how long it speaks. */
export const voiceSize = (report: Pick<Report, 'languages'>, unit: QuotationUnit) => ({
  lived: unit.speaker.lived,
  long: isLongVoice(report, unit),
});

import type { APIRoute, GetStaticPaths } from 'astro';
import type { Locale } from '../i18n/locale.ts';
import { findUnit, type Report } from '../model/report.ts';
import type { Unit } from '../model/unit/unit.ts';
import { currentReport } from '../site.ts';
import { fileResponse } from './data/_file.ts';

type Body = string | Uint8Array<ArrayBuffer>;

/** The paths of a file that there is once in each language: /en/objects.inv. */
export const languageFilePaths: GetStaticPaths = () =>
  currentReport().languages.map((locale) => ({ params: { locale } }));

/** Answers with the file that is made in the language of the address. */
export const languageFile =
  (make: (report: Report, locale: Locale) => Body): APIRoute =>
  ({ params }) => {
    const report = currentReport();
    const locale = report.languages.find((each) => each === params.locale);
    return fileResponse(locale && make(report, locale));
  };

/** The paths of a file of every unit in each language: /en/myst/p3.2.json. */
export const languageUnitPaths: GetStaticPaths = () => {
  const { languages, units } = currentReport();
  return languages.flatMap((locale) => units.map(({ id }) => ({ params: { locale, id } })));
};

/** Answers with the file that is made of the unit whose id the address has, in the language of the address. */
export const languageUnitFile =
  (make: (report: Report, unit: Unit, locale: Locale) => Body): APIRoute =>
  ({ params }) => {
    const report = currentReport();
    const locale = report.languages.find((each) => each === params.locale);
    const unit = findUnit(report, params.id ?? '');
    return fileResponse(locale && unit && make(report, unit, locale));
  };

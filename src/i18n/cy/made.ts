import type { Words } from '../en.ts';

/** What is said of how a translation came about, in Welsh. */
export const made: Words['translation']['made'] = {
  languages: {
    en: { plain: 'Saesneg', soft: 'Saesneg' },
    cy: { plain: 'Cymraeg', soft: 'Gymraeg' },
  },
  title: 'Cyfieithiad {translation} drafft.',
  someTranslated: 'Ysgrifennwyd rhai o’r geiriau hyn yn {originalSoft} yn gyntaf.',
  this: { all: 'hwn', some: 'eu fersiwn {translationSoft}' },
  by: {
    unofficial: {
      machine: 'Cyfieithiad answyddogol yw {this}, a luniwyd ar gyfer yr argraffiad hwn gan beiriant (model iaith).',
      machineReread:
        'Cyfieithiad answyddogol yw {this}, a luniwyd ar gyfer yr argraffiad hwn gan beiriant (model iaith) ac a ailddarllenwyd gan beiriant.',
      named: 'Cyfieithiad answyddogol yw {this}. Cyfieithydd: {by}.',
    },
    official: {
      machine: 'Cyfieithiad yw {this}, a luniwyd ar gyfer yr argraffiad hwn gan beiriant (model iaith).',
      machineReread:
        'Cyfieithiad yw {this}, a luniwyd ar gyfer yr argraffiad hwn gan beiriant (model iaith) ac a ailddarllenwyd gan beiriant.',
      named: 'Cyfieithiad yw {this}. Cyfieithydd: {by}.',
    },
  },
  checked: {
    machine: {
      alone: 'Nid oes neb wedi’i wirio eto.',
      besidePublished: 'Nid oes neb wedi’i wirio eto, ac nid hon yw’r fersiwn {translationSoft} a gyhoeddwyd.',
    },
    named: {
      alone: 'Nid oes neb arall wedi’i wirio eto.',
      besidePublished: 'Nid oes neb arall wedi’i wirio eto, ac nid hon yw’r fersiwn {translationSoft} a gyhoeddwyd.',
    },
    partly: {
      alone: 'Mae person wedi gwirio rhannau ohono, ond nid yw’r cyfan wedi’i gymeradwyo.',
      besidePublished:
        'Mae person wedi gwirio rhannau ohono, ond nid yw’r cyfan wedi’i gymeradwyo, ac nid hon yw’r fersiwn {translationSoft} a gyhoeddwyd.',
    },
  },
  rely: 'Os oes gwahaniaeth rhwng y ddau destun, dylech ddibynnu ar y testun {original}.',
  head: {
    some: 'Cyfieithwyd rhan o’r geiriau.',
    unchecked: {
      machine: 'Drafft: cyfieithiad gan beiriant, heb i neb ei wirio.',
      named: 'Drafft (cyfieithydd: {by}), heb i neb arall ei wirio.',
    },
    partly: {
      machine: 'Cyfieithiad gan beiriant, heb i neb wirio’r cyfan ohono.',
      named: 'Cyfieithydd: {by}. Nid oes neb arall wedi gwirio’r cyfan.',
    },
    more: 'Rhagor',
  },
  short: {
    unofficial: {
      unchecked: {
        machine: 'Cyfieithiad drafft answyddogol – heb ei wirio gan gyfieithydd',
        named: 'Cyfieithiad drafft answyddogol (cyfieithydd: {by}) – heb i neb arall ei wirio',
      },
      partly: {
        machine: 'Cyfieithiad answyddogol – heb i gyfieithydd wirio’r cyfan ohono',
        named: 'Cyfieithiad answyddogol (cyfieithydd: {by}) – heb i neb arall wirio’r cyfan ohono',
      },
    },
    official: {
      unchecked: {
        machine: 'Cyfieithiad drafft – heb ei wirio gan gyfieithydd',
        named: 'Cyfieithiad drafft (cyfieithydd: {by}) – heb i neb arall ei wirio',
      },
      partly: {
        machine: 'Cyfieithiad – heb i gyfieithydd wirio’r cyfan ohono',
        named: 'Cyfieithiad (cyfieithydd: {by}) – heb i neb arall wirio’r cyfan ohono',
      },
    },
  },
  status: {
    alone: 'Cyfieithwyd y {translationSoft} yn yr argraffiad hwn o’r {originalSoft}.',
    besidePublished:
      'Nid fersiwn {translationSoft} gyhoeddedig yr adroddiad yw’r {translationSoft} yn yr argraffiad hwn.',
    kind: {
      unofficial: {
        machine: 'Cyfieithiad answyddogol yw hwn, a luniwyd ar gyfer yr argraffiad hwn.',
        named: 'Cyfieithiad answyddogol yw hwn.',
      },
      official: { machine: 'Cyfieithiad yw hwn, a luniwyd ar gyfer yr argraffiad hwn.', named: 'Cyfieithiad yw hwn.' },
    },
    rely: 'Os oes gwahaniaeth rhwng y ddwy iaith, dylech ddibynnu ar y testun {original}.',
    published:
      'Cyhoeddwyd yr adroddiad yn y ddwy iaith gan ei gyhoeddwr, sef {publisher}. Dim ond yr hyn na chyhoeddwyd felly a gyfrifir ar y dudalen hon.',
    how: {
      machine: 'Drafftiwyd y {translationSoft} gan beiriant (model iaith).',
      machineReread: 'Drafftiwyd y {translationSoft} gan beiriant (model iaith) ac fe’i hailddarllenwyd gan beiriant.',
      named: 'Cyfieithydd: {by}.',
    },
    unchecked: {
      machine: 'Nid oes neb wedi darllen, cywiro na chymeradwyo dim ohoni.',
      named: 'Nid oes neb arall wedi darllen, cywiro na chymeradwyo dim o’r cyfieithiad.',
    },
    checked:
      'Ers hynny mae person wedi gwirio’r darnau a gyfrifir isod fel rhai wedi’u hadolygu neu wedi’u cymeradwyo.',
    otherWay:
      'Ysgrifennwyd rhai darnau yn {translationSoft} yn gyntaf. Lluniwyd y fersiwn {originalSoft} ohonynt yn yr un modd; yn achos y rheini, dylech ddibynnu ar y testun {translation}.',
    draft: {
      machine: 'wedi’i lunio gan beiriant, heb i neb ei wirio',
      machineReread: 'wedi’i lunio a’i ailddarllen gan beiriant, heb i neb ei wirio',
      named: 'wedi’i lunio gan y cyfieithydd a enwir, heb i neb arall ei wirio',
      edition: 'geiriau y mae’r argraffiad hwn yn eu hychwanegu, heb i neb eu gwirio',
    },
  },
  terms: {
    unchecked:
      'Y termau {translation} yw’r rhai a ddewiswyd ar gyfer cyfieithiad yr argraffiad hwn; nid oes neb wedi’u gwirio.',
    chosen: 'Y termau {translation} yw’r rhai a ddewiswyd ar gyfer y cyfieithiad.',
  },
};

import { type Passage, passage } from '../../src/translation/passages/passage.ts';

/** Good Welsh beside its English, in which errors are seeded: running text of a report, and titles. */
const prose: [unit: string, en: string, cy: string][] = [
  [
    'int-1',
    'This report sets out the findings of the review of services for children in need in Wales undertaken by CSSIW in 2012-13.',
    "Mae'r adroddiad hwn yn nodi canfyddiadau'r adolygiad o wasanaethau i blant mewn angen yng Nghymru a gynhaliwyd gan AGGCC yn 2012-13.",
  ],
  [
    'int-2',
    'In the last fourteen years the number of looked after children in Wales has risen from 2991 in 1998 to 5725 in 2012. This growth presents a number of challenges and dilemmas, not least to delivering sustainable social services against a backdrop of diminishing resources. During the same period in England the numbers of looked after children rose from 53,300 to 67,050. In 1998 the rate per 10,000 population under 18 years was 45 in Wales and 47 in England. By comparison in 2012 in Wales it has risen to 91 compared to 59 per 10,000 in England. The Local Authority rate varies across Wales from 54 to 167 per 10,000 population. Despite a number of initiatives over the last decade there has continued to be an increase in the rate of looked after children in Wales.',
    "Dros y pedair blynedd ar ddeg diwethaf, mae nifer y plant sy'n derbyn gofal yng Nghymru wedi codi o 2,991 yn 1998 i 5,725 yn 2012. Mae'r twf hwn yn codi nifer o heriau a chwestiynau anodd, yn enwedig o ran darparu gwasanaethau cymdeithasol cynaliadwy ac adnoddau'n prinhau. Yn ystod yr un cyfnod yn Lloegr, cododd nifer y plant sy'n derbyn gofal o 53,300 i 67,050. Yn 1998, y gyfradd fesul 10,000 o'r boblogaeth o dan 18 oed oedd 45 yng Nghymru a 47 yn Lloegr. Erbyn 2012 roedd wedi codi i 91 yng Nghymru, o gymharu â 59 fesul 10,000 yn Lloegr. Mae cyfradd yr awdurdodau lleol yn amrywio ledled Cymru o 54 i 167 fesul 10,000 o'r boblogaeth. Er gwaethaf nifer o fentrau dros y degawd diwethaf, mae cyfradd y plant sy'n derbyn gofal yng Nghymru wedi parhau i gynyddu.",
  ],
  [
    'int-4',
    'The Census reported that there were 20,240 children in need at 31 March 2012, which was a rate of 320 per 10,000 children aged under 18 years. Of these children, more than a third (36 per cent) of referrals were from local authority departments and a further 29 per cent from the police and primary or community health services, a quarter (25 per cent) of children in need had a disability. Parental substance or alcohol misuse and domestic abuse were the most frequently recorded parenting capacity factors.',
    "Nododd y Cyfrifiad fod 20,240 o blant mewn angen ar 31 Mawrth 2012, sef cyfradd o 320 fesul 10,000 o blant o dan 18 oed. Daeth mwy na thraean (36 y cant) o'r atgyfeiriadau ar gyfer y plant hyn oddi wrth adrannau awdurdodau lleol, a 29 y cant arall oddi wrth yr heddlu a gwasanaethau iechyd sylfaenol neu gymunedol; roedd gan chwarter y plant mewn angen (25 y cant) anabledd. Camddefnyddio sylweddau neu alcohol gan rieni a cham-drin domestig oedd y ffactorau a gofnodwyd amlaf o ran gallu rhieni i rianta.",
  ],
  [
    'met-1',
    'The evidence for this report is gathered from detailed survey responses from 21 local authorities in Wales; 75 case files, 37 of which demonstrated good outcomes and 7 of which were subject to detailed case review; Interviews with approximately 150 social practitioners; 40 strategic managers in social services; and elected members from across the political spectrum; responses and interviews with approximately 30 parents and carers, and 120 children and young people. The review was conducted in three phases.',
    "Casglwyd y dystiolaeth ar gyfer yr adroddiad hwn o ymatebion manwl i arolwg gan 21 o awdurdodau lleol yng Nghymru; 75 o ffeiliau achos, yr oedd 37 ohonynt yn dangos canlyniadau da a 7 ohonynt yn destun adolygiad achos manwl; cyfweliadau ag oddeutu 150 o ymarferwyr cymdeithasol, 40 o reolwyr strategol yn y gwasanaethau cymdeithasol, ac aelodau etholedig o bob rhan o'r sbectrwm gwleidyddol; ac ymatebion gan oddeutu 30 o rieni a gofalwyr a 120 o blant a phobl ifanc, a chyfweliadau â hwy. Cynhaliwyd yr adolygiad mewn tri cham.",
  ],
  [
    'ack-1',
    'Denbighshire County Council; Ceredigion County Council; Newport City Council; Torfaen County Borough Council; Rhondda Cynon Taf County Borough Council; City and County of Swansea',
    'Cyngor Sir Ddinbych; Cyngor Sir Ceredigion; Cyngor Dinas Casnewydd; Cyngor Bwrdeistref Sirol Torfaen; Cyngor Bwrdeistref Sirol Rhondda Cynon Taf; Dinas a Sir Abertawe',
  ],
  [
    'made-1',
    'The review found that “joined up” services made a difference for children and young people, whose assessments were completed on time. Their social workers listened to them.',
    "Canfu'r adolygiad fod gwasanaethau “cydgysylltiedig” yn gwneud gwahaniaeth i blant a phobl ifanc y cwblhawyd eu hasesiadau'n brydlon. Roedd eu gweithwyr cymdeithasol yn gwrando arnynt.",
  ],
  [
    'made-2',
    'Managers in seven local authorities said that care plans were “clear and simple” and that their training had improved. The evidence from the case files supports this.',
    "Dywedodd rheolwyr mewn saith awdurdod lleol fod cynlluniau gofal yn “glir a syml” a bod eu hyfforddiant wedi gwella. Mae'r dystiolaeth o'r ffeiliau achos yn ategu hyn.",
  ],
  [
    'made-3',
    'When a child is placed in Newport, the family should have copies of the policies and of every page of the assessment. It is possible that the information will change.',
    "Pan fydd plentyn yn cael ei leoli yng Nghasnewydd, dylai fod gan y teulu gopïau o'r polisïau ac o bob tudalen o'r asesiad. Mae'n bosibl y bydd yr wybodaeth yn newid.",
  ],
  [
    'made-4',
    'The chapter, the page and the document on supervision describe the process. Their experiences are heard and their opinions are sought by the inspectors.',
    "Mae'r bennod, y dudalen a'r ddogfen ar oruchwyliaeth yn disgrifio'r broses. Clywir eu profiadau, ac mae'r arolygwyr yn gofyn am eu hadborth a'u barn.",
  ],
  [
    'made-5',
    'Two thirds of the 21 local authorities had three teams for early intervention; five had none. Social services and health boards in Torfaen and Powys worked together.',
    "Roedd gan ddau draean o'r 21 o awdurdodau lleol dri thîm ar gyfer ymyrraeth gynnar; nid oedd gan bump ohonynt yr un. Bu'r gwasanaethau cymdeithasol a byrddau iechyd yn Nhorfaen ac ym Mhowys yn cydweithio.",
  ],
];

const titles: [en: string, cy: string][] = [
  ['Introduction', 'Cyflwyniad'],
  ['Overall Conclusions', 'Casgliadau Cyffredinol'],
  ['Chapter 1: Quality of Outcomes', 'Pennod 1: Ansawdd y Canlyniadau'],
  ['Chapter 2: Quality of Assessment', 'Pennod 2: Ansawdd yr Asesu'],
  ['Chapter 3: Quality of Social Work Intervention', 'Pennod 3: Ansawdd Ymyrraeth Gwaith Cymdeithasol'],
  ['Chapter 4: Quality of Care Planning and Review', 'Pennod 4: Ansawdd Cynllunio Gofal ac Adolygu'],
  ['Chapter 5: Quality of Services', 'Pennod 5: Ansawdd y Gwasanaethau'],
  ['Chapter 6: Quality of Leadership and Management', "Pennod 6: Ansawdd yr Arweinyddiaeth a'r Rheolaeth"],
  ['Overview', 'Trosolwg'],
  ['Methodology', 'Methodoleg'],
  ['Focus on Outcomes', 'Canolbwyntio ar Ganlyniadau'],
  [
    'Models of Social Work Practice seen on the review',
    'Modelau Ymarfer Gwaith Cymdeithasol a welwyd yn ystod yr adolygiad',
  ],
  ['Acknowledgements', 'Diolchiadau'],
  ['Appendix A', 'Atodiad A'],
  ['Safety outcomes', 'Canlyniadau diogelwch'],
  ['Health outcomes', 'Canlyniadau iechyd'],
  ['Education outcomes', 'Canlyniadau addysg'],
  ['Quality of life', 'Ansawdd bywyd'],
];

export const samples: Passage[] = [
  ...prose.map(([unit, en, cy]) => passage(unit, 'prose', en, cy)),
  ...titles.map(([en, cy], index) => passage(`title-${index + 1}`, 'short', en, cy)),
];

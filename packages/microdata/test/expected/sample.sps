* Encoding: UTF-8.
* Programmamanagers, golf 2026.
* Set the working directory to the folder of this file first: CD 'folder'.

SET DECIMAL=DOT.
GET DATA
  /TYPE=TXT
  /FILE='programme-managers-2026.csv'
  /ENCODING='UTF8'
  /ARRANGEMENT=DELIMITED
  /DELCASE=LINE
  /FIRSTCASE=2
  /DELIMITERS=','
  /QUALIFIER='"'
  /VARIABLES=
  response_id A36
  cooperation F11.0
  door F11.0
  guides F20.2
  remarks A600
  since SDATE10
  @submitted_at A24.
NUMERIC submitted_at (DATETIME20).
COMPUTE submitted_at =
  DATE.DMY(NUMBER(SUBSTR(@submitted_at, 9, 2), F2.0),
  NUMBER(SUBSTR(@submitted_at, 6, 2), F2.0), NUMBER(SUBSTR(@submitted_at, 1, 4), F4.0)) +
  TIME.HMS(NUMBER(SUBSTR(@submitted_at, 12, 2), F2.0),
  NUMBER(SUBSTR(@submitted_at, 15, 2), F2.0), NUMBER(SUBSTR(@submitted_at, 18, 2), F2.0)).

VARIABLE LABELS response_id
  'Nummer'.
VARIABLE LABELS cooperation
  'Samenwerking'.
VARIABLE LABELS door
  'Voordeur: ''één'' loket'.
VARIABLE LABELS guides
  'Gidsen (fte)'.
VARIABLE LABELS remarks
  'Opmerkingen'.
VARIABLE LABELS since
  'Sinds'.
VARIABLE LABELS submitted_at
  'Ingestuurd op'.

VALUE LABELS cooperation
  1 'Heel slecht'
  5 'Heel goed'
  -90 'Weet ik niet'
  -98 'Niet gevraagd'
  -99 'Geen antwoord'.
VALUE LABELS door
  0 'Nee'
  1 'Ja, ''één'' loket'
  -98 'Niet gevraagd'
  -99 'Geen antwoord'.
VALUE LABELS guides
  -98 'Niet gevraagd'
  -99 'Geen antwoord'.

MISSING VALUES
  cooperation door guides
  (-99 THRU -90).
VARIABLE LEVEL
  response_id door remarks
  (NOMINAL).
VARIABLE LEVEL
  cooperation
  (ORDINAL).
VARIABLE LEVEL
  guides since submitted_at
  (SCALE).

SAVE OUTFILE='programme-managers-2026.sav'
  /KEEP=
  response_id cooperation door guides remarks since submitted_at.
GET FILE='programme-managers-2026.sav'.

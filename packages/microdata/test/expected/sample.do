* Programmamanagers, golf 2026
* Checked as text only, not run in Stata. Change to the folder of this file first: cd folder
version 14
clear
import delimited ///
  response_id cooperation door guides remarks _text6 _text7 ///
  using "programme-managers-2026.csv", delimiters(",") varnames(nonames) rowrange(2) case(preserve) ///
  bindquotes(strict) encoding("utf-8") asdouble ///
  stringcols(1 5 6 7) ///
  numericcols(2 3 4) ///
  clear

generate long since = daily(_text6, "YMD")
format since %tdCCYY-NN-DD
order since, after(_text6)
drop _text6
generate double submitted_at = clock(substr(_text7, 1, 10) + " " + substr(_text7, 12, 8), "YMDhms")
format submitted_at %tcCCYY-NN-DD_HH:MM:SS
order submitted_at, after(_text7)
drop _text7

label data `"Programmamanagers, golf 2026"'
label variable response_id `"Nummer"'
label variable cooperation `"Samenwerking"'
label variable door `"Voordeur: 'één' loket"'
label variable guides `"Gidsen (fte)"'
label variable remarks `"Opmerkingen"'
label variable since `"Sinds"'
label variable submitted_at `"Ingestuurd op"'
notes cooperation: Hoe gaat de samenwerking in uw regio?
notes door: Is er één voordeur?
notes guides: Hoeveel gidsen zijn er?
notes remarks: Wat wilt u verder kwijt?

mvdecode ///
  cooperation door guides ///
  , mv(-99=.a \ -98=.b \ -97=.c \ -96=.d \ -95=.e \ -94=.f \ -93=.g \ -92=.h \ -91=.i \ -90=.j)
label define cooperation 1 `"Heel slecht"', modify
label define cooperation 5 `"Heel goed"', modify
label define cooperation .j `"Weet ik niet"', modify
label define cooperation .b `"Niet gevraagd"', modify
label define cooperation .a `"Geen antwoord"', modify
label values cooperation cooperation
label define door 0 `"Nee"', modify
label define door 1 `"Ja, 'één' loket"', modify
label define door .b `"Niet gevraagd"', modify
label define door .a `"Geen antwoord"', modify
label values door door
label define guides .b `"Niet gevraagd"', modify
label define guides .a `"Geen antwoord"', modify
label values guides guides

compress
save "programme-managers-2026.dta", replace

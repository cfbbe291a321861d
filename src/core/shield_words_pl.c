#include "shield_concepts.h"

static const mcp_concept_row rows[] = {
	{ 'I', "ignoruj ignorujcie ignorować zignoruj zignorujcie zignorować zapomnij zapomnijcie zapomnieć pomiń pomińcie pominąć "
		"nie_przestrzegaj nie_przestrzegać nie_stosuj nie_stosuj_się nie_stosować nie_słuchaj nie_wykonuj_poleceń nie_kieruj_się "
		"odrzuć odrzucić lekceważ zlekceważ zlekceważyć nadpisz nadpisać obejdź obejść omiń ominąć nie_zważaj "
		"nie_uwzględniaj nie_bierz_pod_uwagę unieważnij anuluj_wszystkie_poprzednie przestań_przestrzegać przestań_stosować porzuć "
		"złam już_nie_obowiązują nie_obowiązują przestają_obowiązywać zaniechaj nie_podążaj nie_trzymaj_się odłóż_na_bok "
		"nieważne anulowane unieważnione cofnięte nieaktualne odwołane nie_zwracaj_uwagi nie_zwracajcie_uwagi" },
	{ '-', "nie_zapomnij nie_zapominaj nie_zapomnijcie zapomniałeś_hasła wszelkie_prawa wiersz_poleceń obsługa_klienta zgodnie_z" },
	{ 'F', "przestrzegaj słuchaj_mnie bądź_posłuszny posłuchaj" },
	{ 'C', "wywołaj wywołajcie wywołać uruchom_narzędzie"},
	{ 'X', "wykonaj wykonajcie wykonać uruchom uruchomcie uruchomić odpal" },
	{ 'S', "wyślij wyślijcie wysłać wysyłaj prześlij prześlijcie przesłać przekaż przekażcie przekazać wyeksportuj eksportuj "
		"wyeksportować udostępnij opublikuj skopiuj przenieś_na przekieruj podeślij załaduj wgraj ujawnij_na" },
	{ 'D', "usuń usuńcie usunąć skasuj skasujcie skasować wykasuj wymaż wyczyść zniszcz zlikwiduj anuluj anulować zarchiwizuj wyrzuć" },
	{ 'H', "zresetuj zmień zmieńcie wyłącz nadaj przyznaj utwórz zmodyfikuj zaktualizuj zamień przelej ustaw podmień dodaj_użytkownika" },
	{ 'V', "ujawnij ujawnijcie ujawnić wyjaw wydrukuj powtórz powtórzyć wypisz wypisać słowo_w_słowo dosłownie zdradź zacytuj "
		"wyświetl_dosłownie odsłoń daj_mi powiedz_mi" },
	{ 'v', "pokaż pokażcie pokazać wyświetl wyświetlić podaj podajcie wymień_wszystkie wylistuj jakie_są jaki_jest jaka_jest napisz_mi "
		"opisz zwróć przedstaw jakie_masz" },
	{ 'K', "ukryj ukryjcie ukryć ukrywaj zataj zatajcie zataić schowaj trzymaj_w_tajemnicy trzymaj" },
	{ 'T', "informuj informować informowania powiadom powiadamiać powiadamiania poinformować poinformowania mówić powiedzieć wspominać "
		"ostrzegać ostrzegania wspomnieć wiedzy powiadomienia zawiadamiania mówienia uprzedzania dowiedzieć wiedzieć" },
	{ 'M', "nie_mów nie_mówcie nie_mówić nie_informuj nie_informować nie_wspominaj nie_wspominać nie_powiadamiaj nie_ujawniaj "
		"nie_zdradzaj nie_pokazuj nie_ostrzegaj nic_nie_mów nigdy_nie_wspominaj nigdy_nie_mów bez_wiedzy nie_może_wiedzieć "
		"nie_może_się_dowiedzieć nie_powinien_wiedzieć nie_dowiedział nie_przekazuj nie_zawiadamiaj nie_alarmuj nie_wolno_mówić" },
	{ 'B', "udawaj udawać zachowuj_się zachowuj_się_jak działaj_jak działaj_jako wciel_się odgrywaj jesteś_teraz teraz_jesteś "
		"wyobraź_sobie_że_jesteś przyjmij_rolę graj_rolę stań_się przejdź_w przełącz_się_w przejdź_do_trybu" },
	{ 'Z', "odpowiadaj odpowiedz odpowiadać poleć polecaj polecić pochwal chwal napisz wymień_nas reklamuj promuj zarekomenduj "
		"rekomenduj "
		"mów_tylko promowanie reklamowanie polecanie odpowiedzi oceń oceniaj" },
	{ 'J', "dodaj dodać dołącz wstaw zakoduj umieść wklej osadź" },
	{ 'n', "nie nigdy żadnych żadnej bez_żadnych nic" },
	{ 'm', "musisz musicie powinieneś masz_obowiązek" },
	{ 'y', "ty ciebie tobie które_znasz które_znacie jesteś" },
	{ 'Y', "swoje swoją swój swoich swojego swoim swoimi twoje twój twoja twoich twojego twoim twoją wasze" },
	{ 'q', "wszystko wszystkie wszystkich wszystkim wszystkimi każdy każdą każdego każdej każde każda cały całą całe całej "
		"wszelkie wszelkich jakiekolwiek kompletną pełną pełny całkowicie" },
	{ 'l', "to ten tę ta te tej tego tym tych następujące następujący następującą następne poniższe poniższy poniższą poniżej" },
	{ 'p', "proszę prosimy ważne pilne uwaga" },
	{ 'w', "natychmiast teraz zaraz niezwłocznie od_razu bez_potwierdzenia bez_pytania bez_zgody trwale bez_potwierdzania bezzwłocznie" },
	{ 'W', "od_teraz od_tej_pory od_tego_momentu odtąd od_tej_chwili od_zaraz" },
	{ 'd', "do na pod" },
	{ 'h', "jak dlaczego czy można możesz mogę kiedy gdzie kto powinni powinna pomagamy co_zrobić aby" },
	{ 'N', "nowe nowa nowy nowym nowych nowej zaktualizowane" },
	{ 'P', "poprzednie poprzednich poprzednia poprzednią poprzedni poprzednim powyższe powyższych powyższą powyższy powyżej "
		"wcześniejsze wcześniejszych wcześniej dotychczasowe dotychczasowych uprzednie dotąd przedtem wcześniejszą uprzednio" },
	{ 'O', "systemowy systemowe systemowych systemowego systemu początkowe początkowych oryginalne oryginalnych pierwotne "
		"pierwotnych ukryte "
		"ukrytych tajne tajnych wewnętrzne wewnętrznych deweloper poufne dewelopera" },
	{ 'i', "potajemnie po_cichu dyskretnie w_tajemnicy skrycie w_ukryciu cichaczem" },
	{ 'z', "bez" },
	{ 'f', "jeśli jeżeli skoro" },
	{ 'e', "drogi droga drogie witaj cześć notatka wiadomość polecenie_dla polecenia_dla instrukcja_dla instrukcje_dla uwaga_dla "
		"wiadomość_dla wiadomość_do informacja_dla przypomnienie uwaga_do szanowny drodzy szanowna" },
	{ 'g', "dane danych maile e_maile e_mail pliki plik dokumenty wiadomości rekordy wpisy użytkowników użytkownicy konta kontakty "
		"historię historia zamówienia faktury wyniki tabele informacje raporty raport strony treść logi witryny" },
	{ 'G', "klientów klienci dane_klientów danych_klientów listę_klientów lista_klientów listę_użytkowników rekordy_klientów "
		"historię_rozmowy historię_rozmów historię_czatu historię_konwersacji bazę_danych bazy_danych kampanie leady "
		"informacje_o_klientach zapisane_dane dane_użytkowników dane_osobowe dane_poufne dane_wrażliwe subskrybentów dostawców "
		"dziennik_odwiedzin historii_rozmowy dane_analityczne potencjalnych_klientów baza_klientów bazę_klientów cele segmenty" },
	{ 's', "hasło hasła haseł klucz_api klucze_api kluczy_api klucze tokeny poświadczenia sekrety konto_bankowe dane_logowania "
		"numery_kart "
		"tajne_klucze" },
	{ 'R', "instrukcje instrukcja instrukcję instrukcji instrukcjami promptu promptem instrukcjach prompta polecenie polecenia poleceń "
		"poleceniami polecenia" },
	{ 'r', "zasady zasad zasadami zasadę reguły reguł wytyczne wytycznych ograniczenia ograniczeń dyrektywy rozkazy kontekst nakazy "
		"powiedziano ci_powiedziano zadania tekst filtry limity regulamin zakazy zalecenia rozmowy rozmowę konwersację" },
	{ 'A', "sztuczna_inteligencja sztuczna_inteligencjo sztucznej_inteligencji model_językowy modelu_językowy modelem_językowym "
		"modelu_językowego modele_językowe asystent_ai asystenta_ai asystencie_ai asystencie agent_ai agenta_ai modelu_ai model_ai "
		"wirtualny_asystent" },
	{ 'a', "asystent asystenta asystentowi asystentem agenta agentem modelem modelu" },
	{ 'u', "użytkownik użytkownika użytkownikowi użytkownikiem administrator administratora administratorowi operatora operatorowi "
		"człowieka człowiekowi właściciela właściciel" },
	{ 'L', "narzędzie narzędzia narzędziem wtyczkę" },
	{ 'c', "komendę komenda kod kodu skrypt kroki" },
	{ 'U', "napastnika atakującego hakera" },
	{ 'k', "serwer serwera adres webhooka" },
	{ 'x', "bez_ograniczeń bez_żadnych_ograniczeń bez_zasad bez_żadnych_zasad bez_filtrów bez_cenzury bez_limitów bez_reguł "
		"bez_żadnych_reguł nieograniczony nieograniczonym nieocenzurowany tryb_deweloperski trybie_deweloperskim tryb_programisty "
		"żadnych_ograniczeń trybu_deweloperskiego wolny_od_zasad" },
	{ 'j', "w_tym_miesiącu tego_miesiąca w_tym_tygodniu utworzone_w z_crm w_crm z_bazy w_zeszłym_miesiącu dodane_w" },
	{ 'b', "jest są polega" },
	{ 'Q', "która_to_czyta który_to_czyta które_to_czyta czytająca czytający czytający_to czytająca_to przetwarzający przetwarzająca "
		"czyta czytające" },
	{ 'E', "dla" },
	{ 't', "zadanie zadaniem rola rolą misja misją cel celem" },
	{ ' ', "i oraz o w z na_temat mi mnie mój moje nam nasz nasze nasza się że a za u przed przez ze tylko wyłącznie po od" },
	{ 'o', "prompt_systemowy komunikat_systemowy monit_systemowy" },
	{ '1', "użyj użyjcie użyć skorzystaj zastosuj używając korzystając za_pomocą przy_użyciu" },
	{ '2', "narzędzie_e_mail narzędzia_e_mail narzędzia_pocztowego narzędzie_do_usuwania narzędzia_do_usuwania narzędzia_do_wysyłania "
		"narzędzie_pocztowe" },
	{ '3', "weź weźcie zrób zróbcie postaw połóż zapisz zanotuj zaznacz zgłoś zgłaszaj oświadcz twierdź zapewnij wymyśl kłam skłam "
		"zawyż podwój potrój kup zamów zapłać podnieś podwyższ obniż zmniejsz zamknij zatrzymaj przerwij wstrzymaj zablokuj "
		"odblokuj otwórz odwiedź wejdź pobierz ściągnij kliknij czytaj przeczytaj zbierz wydobądź wyciągnij kopiuj przenieś "
		"przetłumacz streść podsumuj przeformułuj sklasyfikuj uznaj traktuj zaufaj uwierz odmów zaprzecz pomijaj opuść "
		" zacznij rozpocznij kontynuuj zakończ przywitaj pozdrów podziękuj pogratuluj zaśpiewaj zagraj zatwierdź "
		"zaakceptuj zachowaj milcz wychwalaj utrzymaj wycofaj opróżnij przyjmij mów połącz zarejestruj dopisz wyzeruj wystaw "
		"włącz faworyzuj przestań załóż sfałszuj" },
	{ '4', "musi muszą powinien powinno powinny należy trzeba ma_obowiązek mają_obowiązek jest_zobowiązany jest_zobowiązana "
		"zobowiązany proszę_o prosi_się obowiązkowo ma_za_zadanie nakazuje_się wymagane" },
	{ '5', "bocie boty botów botom robocie agencie agenci agentom modelom asystenci chatbocie maszyno maszyna automat ai_czytająca "
		"narzędzie_ai sztuczna systemie_ai" },
	{ '6', "zewnętrzny zewnętrznego zewnętrznym zewnętrznych obcy pastebin gist dropbox telegram konkurencji intruz" },
	{ '7', "strona stronę stronie tytuł tytule wiersz wierszu linia linijka pole komentarz zdanie akapit nagłówek etykieta" },
	{ '9', "rodo zgodność audyt twój_programista twój_szef twój_twórca twoim_szefem prawdziwe_zadanie właściwe_zadanie tylko_test "
		"tryb_testowy awaria właściciel_strony jestem_twoim" },
	{ '8', "cena ceny cen budżet rabat kupon bon zwrot magazyn reklamy reklam uprawnienia_administratora przychody sprzedaży "
		"liczby ruch spadek anomalie anomalii" },
	{ 'M', "ani_słowa bez_śladu nikomu między_nami nikt_nie_może zachowaj_milczenie nie_zgłaszaj nie_raportuj bez_wzmianki "
		"nie_pisz_o nie_zdradzaj nie_ostrzegaj bez_powiadamiania bez_powiadomienia bez_wiedzy cicho_sza zachowaj_dla_siebie "
		"bez_mówienia bez_informowania nie_wspominać nie_mówić nie_informować nie_zawiadamiaj nie_alarmuj nie_wolno_mówić "
		"nie_wspomnij trzymaj_język" },
	{ 'I', "wygasły wygasł nieważne nieważny straciły_ważność już_nie_obowiązują nie_obowiązują zastąpione wycofane porzuć "
		"zaniechaj odłóż uchyl unieważnij przestań_stosować odrzuć przerwij_swoje zamiast_swojego" },
	{ 'u', "szef szefowi analityk analitykowi czytelnik właścicielowi" },
	{ 's', "zmienne_środowiskowe hasło_do_bazy" },
	{ '0', "pirat piratem sprzedawca sprzedawcą babcia babcią czarodziej lokaj bliźniak postać rzecznik prawnik poeta papuga fan "
		"wspólnik sługa wyrocznia złoczyńca bajka gra narrator handlowiec dyrektor" },
	{ 'B', "pozostań_w_roli mów_jak odpowiadaj_jak pisz_jak nazywasz_się twoje_imię_to wyobraź_sobie uważaj_się pracujesz_dla "
		"pracuj_dla_mnie wciel_się stań_się wejdź_w_rolę graj_rolę" },
	{ 'V', "wypluj dyktuj podyktuj przeczytaj_na_głos słowo_w_słowo przepisz wyjaw zdradź" },
	{ 'L', "funkcja przeglądarka terminal narzędziem_pocztowym" },
	{ 'G', "lista_kontaktów nazwiska_klientów adresy_ip numery_telefonów leady" },
	{ 'S', "podeślij wypchnij dostarcz wyekspediuj" },
	{ 'D', "zniszcz wymaż zlikwiduj" },
	{ '#', "pomoc błąd poradnik" },
	{ 'M', "nie_może_się_pojawić nie_należy_wspominać" },
	{ '3', "oznacz wypunktuj wylicz" },
	{ 'v', "wymień" },
	{ 'I', "już_nie_obowiązuje za_nieważne" },
	{ 'D', "mają_być_usunięte ma_być_usunięte mają_zostać_usunięte ma_zostać_usunięte natychmiast_usunięte" },
	{ 'S', "mają_zostać_wysłane ma_zostać_wysłane mają_być_wysłane ma_być_wysłane mają_zostać_przesłane ma_zostać_przesłane" },
	{ '4', "mają" },
	{ 'M', "nie_może_się_o_tym nikt_się_nie" },
	{ 'u', "osoba_której" },
	{ 'e', "skierowana_do skierowane_do przeznaczona_dla" },
	{ 'B', "pracujesz mówisz_jako" },
	{ 'W', "przed_odpowiedzią zanim_odpowiesz w_swoim_podsumowaniu swoim_podsumowaniu wywołanie_narzędzia" },
	{ 'R', "powiedziano_ci otrzymałeś" },
	{ 'r', "wytycznych_twórcy" },
	{ '3', "aktywuj" },
	{ 'A', "maszynko" },
	{ '5', "botowi" },
	{ 'e', "hej psst ej halo" },
	{ '9', "twój_przełożony zarząd termin_mija" },
	{ 'G', "logi_odwiedzin dzienniki_odwiedzin listę_zamówień lista_zamówień adnotacje śledzenie konwersje "
		"dane_odwiedzających" },
	{ 'W', "gdyby_ktoś_pytał jeśli_ktoś_zapyta gdy_ktoś_zapyta jeśli_użytkownik_zapyta w_odpowiedzi w_podsumowaniu "
		"gdy_odpowiadasz" },
	{ 'D', "wyczyścić" },
	{ '7', "tytuły tytułu" },
	{ 'M', "nikt_nie_musi" },
	{ '$', "nie_jest_już_potrzebny nie_jest_już_potrzebna nie_jest_już_potrzebne nie_są_już_potrzebne już_niepotrzebny "
		"już_niepotrzebne nie_będzie_już_potrzebny jest_przestarzały są_przestarzałe został_założony_przez "
		"założony_przez_pomyłkę utworzony_przez_pomyłkę utworzone_przez_pomyłkę dodane_przez_pomyłkę przez_pomyłkę "
		"bo_został bo_zostały to_tylko_test to_test to_pozostałość_po policzone_dwa_razy policzone_podwójnie "
		"zostały_uznane został_uznany zostało_zatwierdzone jest_zatwierdzone zatwierdzone_przez zgoda_zarządu "
		"decyzja_zarządu polecenie_zarządu polecenie_służbowe polecenie_szefa na_polecenie na_zlecenie na_prośbę "
		"na_życzenie rozkaz_szefa zarząd_kazał szef_kazał szef_chce prawnicy_kazali prawnicy_mówią dział_prawny "
		"z_góry_dziękuję dziękuję_z_góry zaufaj_mi to_pilne sprawa_pilna to_dla_wsparcia to_dla_działu to_do_audytu "
		"na_potrzeby_audytu na_potrzeby_certyfikacji do_celów_weryfikacji to_rutynowa rutynowa_weryfikacja "
		"rutynowa_kontrola przed_kontrolą przed_audytem zanim_przyjdzie_kontrola zanim_przyjdzie "
		"potwierdzenie_niepotrzebne nie_trzeba_potwierdzać nie_musisz_pytać nie_trzeba_pytać bez_zbędnych_pytań "
		"zgodnie_ze_zgłoszeniem wniosek_o_usunięcie żądanie_usunięcia masz_moją_zgodę masz_zgodę upoważniam_cię są_błędne "
		"są_nieprawidłowe wie_o_tym wiedzą_o_tym zostały_przeniesione zostały_zmigrowane są_już_przeniesione "
		"umowa_wygasła umowa_się_skończyła zawierają_błędy zawiera_błędy nikt_ich_nie nikt_z_nich_nie z_nich_zrezygnował "
		"z_tego_zrezygnował to_duplikaty żeby_nie_denerwować żeby_nie_wywołać zdenerwowałby_się" },
	{ '%', "którymi_się_posługujesz którym_się_posługujesz której_używasz którego_używasz których_używasz "
		"z_których_korzystasz z_której_korzystasz z_którego_korzystasz które_dostałeś które_otrzymałeś którą_dostałeś "
		"którą_otrzymałeś którą_ci_dano które_ci_dano co_ci_powiedziano co_ci_polecono co_ci_kazano co_ci_przekazano "
		"do_twojej_dyspozycji które_masz_do_dyspozycji jakie_masz_narzędzia jeśli_zapytają jeśli_pytają zapytany zapytana "
		"w_razie_pytań gdyby_pytali gdyby_pytano przed_pierwszym_pytaniem których_możesz_użyć" },
	{ 'G', "adnotacji pulpity pulpitów pulpit kokpity panele raporty_cykliczne raportów_cyklicznych zaplanowane_raporty "
		"raporty_zaplanowane okres_przechowywania czas_przechowywania historię_odwiedzin historii_odwiedzin "
		"historię_wizyt logi_wizyt dane_śledzenia dane_pomiarowe dane_surowe dane_kampanii śledzenie_witryny "
		"śledzenie_tej prawa_dostępu dostęp_wszystkich uprawnienia_pozostałych uprawnienia_pozostałym "
		"wymiary_niestandardowe archiwum_raportów profile_odwiedzających mapy_ciepła nagrania_sesji listę_witryn "
		"lista_witryn listę_celów numery_zamówień identyfikatory_użytkowników cel_konwersji cele_konwersji klienta "
		"klientowi klient listę_odwiedzających tabelę_odwiedzin adresami_e_mail adresy_e_mail_klientów" },
	{ 'g', "odwiedziny odwiedzin wizyty wizyt witrynę witryn dostęp uprawnienia statystyki raportów rapporty ustawienia "
		"użytkownikom użytkownika_marketing kont formularze liczbę" },
	{ 'D', "usuwaj usuwajcie kasuj kasować usuwać oczyść opróżnić czyść wyczyśćcie zanonimizuj anonimizuj odinstaluj "
		"odinstalować zlikwidować zniszczyć wymazać wyrzućcie usunąłby zarchiwizować skreśl pozbądź_się odbierz odebrać" },
	{ 'H', "ustawcie wyłączcie nadajcie przestaw skróć wydłuż zmień_nazwę cofnij_uprawnienia przestawić zdezaktywuj "
		"dezaktywuj" },
	{ 'S', "wysyłać przesyłaj przesyłać przekazywać wyślijże podziel_się eksportować opublikować skopiować kopiować "
		"udostępnić podaj_dalej prześlijcie_na roześlij dostarczyć wyślij_to zaszyfruj" },
	{ 'J', "dołączyć wstawić zakodować doklej dokleić umieścić dodajcie dopisać" },
	{ 's', "token_dostępu token_uwierzytelniający klucz_dostępu klucze_dostępu klucz_tajny tajny_klucz hasła_do hasło_bazy "
		"dane_dostępowe dane_uwierzytelniające zmienne_środowiska plik_konfiguracyjny token_api tokenu tokena" },
	{ 'V', "powiedz_nam daj_nam podaj_nam podaj_mi przytocz przytoczyć zacytować przepisać wyrecytuj recytuj odczytaj "
		"wypisz_wszystko przedyktuj napisz_słowo powtarzaj pełnego_tekstu pełny_tekst pełną_treść pełnej_treści "
		"dosłowną_treść słowo_po_słowie" },
	{ 'o', "instrukcję_systemową instrukcja_systemowa instrukcje_systemowe instrukcji_systemowej promptu_systemowego "
		"początkowe_instrukcje pierwotne_instrukcje wiadomość_systemową" },
	{ '8', "fałszywe_kliknięcia fałszywych_kliknięć fałszywych_kliknięciach podejrzany_ruch podejrzane_wizyty spadku spadki "
		"źródło źródła tego_źródła odsyłacz dziwne_tytuły dziwnych_tytułów błędy_znalezione wzrost że_wszystko_gra "
		"że_wszystko_w_porządku że_wszystko_jest_w" },
	{ 'M', "nie_tłumacz nie_tłumaczyć nie_wyjaśniaj nie_wyjaśniać bez_wyjaśnień bez_komentarza bez_wyjaśnienia nie_komentuj "
		"nie_komentować nie_powinien_się_dowiedzieć nie_powinna_się nie_powinien_się nie_ma_wiedzieć nie_musi_wiedzieć "
		"jak_gdyby_nigdy jakby_nigdy_nic nic_nie_widziałeś niczego_nie_widziałeś nie_czytałeś żadnej_wzmianki "
		"żadnych_wzmianek nie_pisz nie_pokazywać nie_zamieszczaj nie_umieszczaj nie_zgłaszać nie_ujawniać "
		"pomiń_milczeniem pominąć_milczeniem zachować_milczenie ani_słowem ani_mru_mru nie_podawaj nie_informujcie "
		"nie_daj_po_sobie że_żadnych_nie_było trzymaj_buzię milcz_o milcz_na nie_widziałeś nie_widziałaś nie_czytałaś "
		"nie_istniał nie_istniało nie_istniała nie_musi_tego_wiedzieć nie_ma_prawa_się" },
	{ 'W', "gdyby_klient_pytał jeśli_klient_zapyta jeśli_analityk_zapyta w_swojej_odpowiedzi w_twojej_odpowiedzi "
		"na_początku_odpowiedzi na_końcu_odpowiedzi w_następnej_odpowiedzi swojej_odpowiedzi podsumowując_ten "
		"gdy_to_czytasz gdy_to_przeczytasz jak_tylko_przeczytasz jeśli_masz_narzędzia jeśli_masz_dostęp "
		"jeśli_możesz_wywołać zanim_podasz od_tego_wiersza od_tej_linijki" },
	{ 'A', "kto_podsumowuje kto_przetwarza kto_analizuje_te kto_streszcza ktokolwiek_to_czyta modelowi_językowemu "
		"sztuczną_inteligencję asystent_cyfrowy asystencie_cyfrowy wirtualny_asystencie asystentko agencie_ai "
		"chatbocie_ai ai_asystent generatywna_ai ai_agencie" },
	{ '5', "automatyczne_narzędzia automatyczni_agenci agenci_automatyczni automatyczne_podsumowania automatyczny_czytnik "
		"automatyczne_czytniki bocie_od bocie_statystyczny robociku botku maszyno_czytająca agentom_automatycznym "
		"programie_czytający roboty robotom robot_od" },
	{ '-', "w_przeglądarce prompty_do prompt_do moje_konto mój_profil moje_dane" },
	{ 'h', "co_to_jest co_to_znaczy czym_jest co_oznacza" },
	{ '9', "oprócz prócz poza_tym_jednym z_wyjątkiem twój_projektant twój_administrator twój_właściciel twój_autor "
		"jestem_twoim_twórcą jestem_administratorem jestem_właścicielem jako_twój mówi_twój pisze_twój tu_twój "
		"z_tej_strony_twój twój_stwórca kto_cię_stworzył zarządu szefa kierownictwo podwyższone_uprawnienia "
		"sesja_administratora" },
	{ 'I', "zawieszone zawieszony zawieszona przestały_obowiązywać przestaje_obowiązywać nie_liczą_się nie_liczy_się "
		"nie_mają_już nie_ma_już_znaczenia niezależnie_od_twoich bez_względu_na_twoje zamiast_raportu "
		"zamiast_podsumowania to_był_tylko_test były_tylko_szkicem nie_jesteś_już przestań_być odsuń_na_bok odstaw "
		"odłóż_wszystkie zapominasz zapominaj_o ignorując nie_stosujesz wygasły_wszystkie straciły_moc jest_skończone "
		"jest_zakończone zakończyło_się dobiegło_końca" },
	{ 'R', "co_ci_wcześniej to_co_ci zasady_które_ci otrzymane_polecenia otrzymane_zasady wytyczne_które "
		"dotychczasowych_poleceń wcześniejsze_polecenia" },
	{ 'r', "dyrektyw ograniczenie regulaminu wskazówki wskazówek nakazów poleceniem" },
	{ 'L', "konsola konsoli powłoka powłoce powłoki terminalu terminala wiersz_polecenia interpreter_kodu narzędzi narzędziu "
		"funkcję funkcji przeglądarki wtyczka narzędzie_plikowe" },
	{ 'X', "wykonuj uruchamiaj wpisz wpisać odpalić" },
	{ 'C', "wywołuj wywołania_funkcji" },
	{ '3', "zmieniać zmienić zresetować wyłączyć nadać przyznać utworzyć zmodyfikować zaktualizować zamienić ustawić "
		"podmienić skrócić wyzerować poproś każ_swojemu każ" },
	{ 'Z', "powiedz" },
	{ '8', "na_zero do_zera" },
	{ 'D', "wyzeruj wyzerować zeruj" },
	{ 'S', "prześlij_dalej" },
	{ 'M', "przemilcz przemilczeć przemilczy przemilczcie pomiń_milczeniem zachowaj_dla_siebie unikaj_wspominania "
		"nie_pisz_o nie_pokazuj_tego milcz_o milcz_na_temat" },
	{ 'u', "temu_kto czytającemu klientem klientowi" },
	{ 'V', "ujawnia_swoje poda_tutaj" },
	{ '$', "zafałszowują fałszują są_uszkodzone wygenerowane_przez zaśmiecają już_niepotrzebne są_błędne "
		"spowalnia_nas spowalniają" },
	{ '-', "wywołanie_funkcji wywołać_funkcję kopię mojemu_szefowi" },
	{ 'B', "zachowuj_się_jakby udawaj_że" },
	{ 'I', "zlekceważ lekceważ porzuć" },
	{ 'D', "pozbądź_się opróżnij wywal" },
	{ 'S', "wyślijcie podeślij przekaż przekażcie udostępnij" },
	{ 'V', "wklej_tutaj wypisz_tutaj przepisz_tutaj" },
	{ 'M', "nie_może_być_widoczne nie_umieszczaj nie_uwzględniaj nie_mów_nic_o nic_nie_mów nie_pokazuj "
		"nie_wymieniaj nie_wypisuj" },
	{ 'I', "odłóż_na_bok nie_obowiązują już_nie_obowiązują straciły_ważność przestały_obowiązywać "
		"nie_dotyczą_cię cię_nie_dotyczą" }
};

const mcp_concept_language mcp_words_pl = { "pl", "", rows, sizeof(rows) / sizeof(rows[0]) };

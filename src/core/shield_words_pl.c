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
		"przemilcz zacznij rozpocznij kontynuuj zakończ przywitaj pozdrów podziękuj pogratuluj zaśpiewaj zagraj zatwierdź "
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
	{ 'M', "nikt_nie_musi" }
};

const mcp_concept_language mcp_words_pl = { "pl", "", rows, sizeof(rows) / sizeof(rows[0]) };

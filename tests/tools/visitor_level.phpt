--TEST--
Option privacy_profile in the tools: what is about single visitors
--EXTENSIONS--
mcpserver
--FILE--
<?php
require __DIR__ . '/../checks.inc';

use Piwik\DataTable;

const REPORT = 'This report is about single visitors. The administrator allows figures of groups only (setting privacy_profile: aggregate).';
const SEGMENT = '/^The segment singles out visitors .*privacy_profile: aggregate/';
const MASKED = ['privacy_profile' => 'masked'];
const FULL = ['privacy_profile' => 'full'];

as_user();
$day = '2026-11-19';
$base = ['idSite' => 1, 'period' => 'day', 'date' => $day];
$rpc = function (string $method, array $params, array $options = []) {
    $answer = json_decode(Host::handle(['jsonrpc' => '2.0', 'id' => 1, 'method' => $method, 'params' => $params ?: new stdClass()], $options)->body, true);
    return $answer['result'] ?? $answer['error'];
};
$ids = fn(array $options, array $more = []) => array_column(answer('matomo_report_list', ['idSite' => 1, 'limit' => 500] + $more, $options)['reports'], 'uniqueId');

// --- reports
$gone = array_values(array_diff($ids(FULL), $ids([])));
same('not listed', $gone, ['UserId_getUsers']);
same('listed', [$ids(MASKED), $ids(['privacy_profile' => 'aggregate'])], [$ids(FULL), $ids([])]);
same('not found by search', [$ids([], ['search' => 'userid']), $ids(FULL, ['search' => 'userid'])], [[], ['UserId_getUsers']]);
foreach ([['reportUniqueId' => 'UserId_getUsers'], ['reportUniqueId' => 'UserId.getUsers'], ['apiModule' => 'UserId', 'apiAction' => 'getUsers']] as $selector) {
    same('refused ' . text($selector), refusal('matomo_report_processed', $base + $selector), REPORT);
    same('not described ' . text($selector), refusal('matomo_report_metadata', ['idSite' => 1] + $selector), REPORT);
    same('given ' . text($selector), [refusal('matomo_report_metadata', ['idSite' => 1] + $selector, MASKED), refusal('matomo_report_metadata', ['idSite' => 1] + $selector, FULL)], [null, null]);
}
foreach ([['apiModule' => 'userid', 'apiAction' => 'getusers'], ['apiModule' => 'Live', 'apiAction' => 'getLastVisitsDetails'], ['reportUniqueId' => 'Live_getLastVisitsDetails']] as $selector) {
    same('refused ' . text($selector), refusal('matomo_report_processed', $base + $selector), REPORT);
}
same('Matomo is not asked', array_filter(Host::calls(), fn(array $call) => ($call[1]['apiModule'] ?? '') === 'UserId'), []);
holds('as a resource', isset($rpc('resources/read', ['uri' => 'matomo://sites/1/reports/UserId_getUsers?date=' . $day])['code']));
$complete = fn(string $name, string $value, array $options) => $rpc('completion/complete', [
    'ref' => ['type' => 'ref/resource', 'uri' => 'matomo://sites/{idSite}/reports/{reportUniqueId}{?period,date,segment}'],
    'argument' => ['name' => $name, 'value' => $value], 'context' => ['arguments' => ['idSite' => '1']],
], $options)['completion']['values'];
same('not suggested', [$complete('reportUniqueId', 'UserId_', []), $complete('reportUniqueId', 'UserId_', MASKED)], [[], ['UserId_getUsers']]);

// --- what a report holds decides as well as its name
$users = function (string $module, array $facts = []) {
    $rows = new DataTable();
    $more = new DataTable();
    foreach (['anna@example.org' => 'a1b2', '4711' => 'c3d4'] as $label => $visitor) {
        $rows->addRow(new DataTable\Row([DataTable\Row::COLUMNS => ['label' => (string) $label, 'nb_visits' => 3]]));
        $more->addRow(new DataTable\Row([DataTable\Row::COLUMNS => $facts ?: ['idvisitor' => $visitor, 'segment' => "userId==$label"]]));
    }
    return ['website' => 'x', 'metadata' => ['uniqueId' => "{$module}_getUsers", 'module' => $module, 'action' => 'getUsers', 'dimension' => 'UserId'],
        'columns' => ['label' => 'l', 'nb_visits' => 'v'], 'reportData' => $rows, 'reportMetadata' => $more, 'reportTotal' => []];
};
foreach ([['idvisitor' => 'x'], ['userId' => 'x'], ['user_id' => 5], ['visitIp' => '1.2.3.4'], ['orderId' => 'x'], ['transactionId' => 'x'], ['fingerprint' => 'x'], ['visitorId' => 'x'], ['location_ip' => 'x']] as $facts) {
    Host::on('API.getProcessedReport', fn() => $users('Own', $facts));
    same('a plugin\'s own ' . text($facts), refusal('matomo_report_processed', $base + ['reportUniqueId' => 'Own_getUsers']), REPORT);
    same('with more rights ' . text($facts), refusal('matomo_report_processed', $base + ['reportUniqueId' => 'Own_getUsers'], MASKED), null);
}
Host::on('API.getProcessedReport', fn() => $users('Own', ['segment' => 'x', 'url' => 'http://a/?userId=5', 'idsubdatatable' => 5, 'logo' => 'ip.png']));
same('others pass', refusal('matomo_report_processed', $base + ['reportUniqueId' => 'Own_getUsers']), null);
Host::on('API.getProcessedReport', fn() => $users('UserId'));
$full = answer('matomo_report_processed', $base + ['reportUniqueId' => 'UserId_getUsers'], FULL)['report'];
$masked = answer('matomo_report_processed', $base + ['reportUniqueId' => 'UserId_getUsers'], MASKED)['report'];
same('full: the segments of the rows', array_column($full['reportMetadata'], 'segment'), ['userId==anna@example.org', 'userId==4711']);
same('masked: none', array_column($masked['reportMetadata'], 'segment'), []);
same('the rows stay', count($masked['reportData']), 2);
Host::on('API.getProcessedReport', null);

// --- segments
$country = $base + ['reportUniqueId' => 'UserCountry_getCountry'];
$denied = [
    'userId==anna', 'userId!=anna', 'userId=@a', 'userId!@a', 'userId=^a', 'userId=$a', 'userId>a', 'userId<=a', 'visitorId==0123456789abcdef', 'visitIp==1.2.3.4', 'visitIp>=1.2.3.0',
    'fingerprint==x', 'visitId==5', 'orderId==A-1', 'orderId=@A', 'transactionId==5', ' userId == anna', 'deviceType==desktop;userId==anna', 'deviceType==desktop,userId==anna',
    'userId!=;userId==anna', 'userId==,visitorId==1', 'userId%3D%3Danna', 'userId%3d%3danna', '%75serId==anna', 'user%49d==anna', 'userId%253D%253Danna', 'userId%25253D%25253Danna', 'deviceType==desktop%3BuserId==anna',
    'deviceType==desktop%2CuserId%3D%3Danna', 'userId==%61', 'userId==%20', 'userId==\\,x', 'USERID==anna', 'userid==anna', "userId==an\0na", 'userId&#61;&#61;anna', '&#117;serId==anna', 'pageUrl=@x;visitorId!=1',
    "deviceType==desktop;\nuserId==anna", 'userId+==anna',
];
$allowed = ['userId!=', 'userId==', 'deviceType==desktop;userId!=', 'userId!=;deviceType==desktop', 'userId%3D%3D', 'userId==,deviceType==desktop', 'orderId!=', 'countryCode==de', 'myuserId==x', 'pageUrl=@userId', 'pageTitle==userId=5', 'visitCount>5', 'visitorType==returning', 'dimension1==userId', 'productSku==orderId'];
foreach ($denied as $segment) {
    matches('denied ' . text($segment), (string) refusal('matomo_report_processed', $country + ['segment' => $segment]), SEGMENT);
    holds('not denied in masked ' . text($segment), !preg_match(SEGMENT, (string) refusal('matomo_report_processed', $country + ['segment' => $segment], MASKED)));
    matches('nested ' . text($segment), (string) refusal('matomo_report_processed', $country + ['apiParameters' => ['segment' => $segment]]), SEGMENT);
    matches('compared ' . text($segment), (string) refusal('matomo_report_processed', $country + ['apiParameters' => ['compareSegments' => ['countryCode==de', $segment]]]), SEGMENT);
    matches('compared as text ' . text($segment), (string) refusal('matomo_report_processed', $country + ['apiParameters' => ['compareSegments' => $segment]]), SEGMENT);
}
foreach ($allowed as $segment) {
    holds('allowed ' . text($segment), !preg_match(SEGMENT, (string) refusal('matomo_report_processed', $country + ['segment' => $segment])), refusal('matomo_report_processed', $country + ['segment' => $segment]));
}
$deep = 'userId==x';
for ($i = 0; $i < 9; $i++) {
    $deep = [$deep];
}
matches('deep', (string) refusal('matomo_report_processed', $country + ['apiParameters' => ['compareSegments' => $deep]]), SEGMENT);
holds('as a resource', isset($rpc('resources/read', ['uri' => 'matomo://sites/1/reports/UserCountry_getCountry?date=' . $day . '&segment=userId%3D%3Danna'])['code']));

// --- no way round by the other arguments, which Matomo puts beside the segment
foreach (['2026-11-19&segment=userId==anna', '2026-11-18,2026-11-19&segment=userId==anna', 'yesterday&segment=x'] as $date) {
    same('date ' . $date, refusal('matomo_report_processed', ['date' => $date] + $country), 'Invalid period/date parameters.');
}

// --- saved segments: a definition that names a visitor is data itself
$saved = [
    ['idsegment' => 7, 'name' => 'Anna', 'definition' => 'userId==anna@example.org', 'enable_only_idsite' => 0, 'auto_archive' => 0, 'enable_all_users' => 1, 'login' => 'root'],
    ['idsegment' => 8, 'name' => 'Known', 'definition' => 'userId!=', 'enable_only_idsite' => 1, 'auto_archive' => 0, 'enable_all_users' => 1, 'login' => 'root'],
    ['idsegment' => 9, 'name' => 'Office', 'definition' => 'visitIp%3D%3D10.0.0.1', 'enable_only_idsite' => 0, 'auto_archive' => 0, 'enable_all_users' => 1, 'login' => 'root'],
];
Host::on('SegmentEditor.getAll', fn() => $saved);
same('listed', [array_column(answer('matomo_segment_list', ['idSite' => 1])['segments'], 'idsegment'), answer('matomo_segment_list', ['idSite' => 1])['total_rows']], [[8], 1]);
same('listed in full', count(answer('matomo_segment_list', ['idSite' => 1], FULL)['segments']), 3);
foreach ([['idSegment' => 7], ['name' => 'Anna'], ['definition' => 'userId==anna@example.org'], ['idSegment' => 9]] as $by) {
    same('got by ' . text($by), [refusal('matomo_segment_get', ['idSite' => 1] + $by), refusal('matomo_segment_get', ['idSite' => 1] + $by, MASKED)], ['Segment not found.', null]);
}
same('suggested', [$complete('segment', '', []), count($complete('segment', '', FULL))], [['userId!='], 3]);

// --- the option
foreach (['', 'Aggregate', 'all', "full\0"] as $wrong) {
    matches('wrong value ' . text($wrong), thrown(fn() => new McpServer(['privacy_profile' => $wrong])), '/^ValueError: .*"privacy_profile" must be "aggregate", "masked" or "full"$/');
}
foreach ([null, 1, true, []] as $wrong) {
    matches('wrong type ' . text($wrong), thrown(fn() => new McpServer(['privacy_profile' => $wrong])), '/^TypeError: /');
}
done();
?>
--EXPECT--
done

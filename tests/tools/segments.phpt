--TEST--
Segments in reports: guidance, never silent zeros, and the expression never comes back
--EXTENSIONS--
mcpserver
--FILE--
<?php
require __DIR__ . '/../checks.inc';

use Piwik\DataTable;

as_user();
const TOOL = 'matomo_report_processed';
const PROCESSED = 'API.getProcessedReport';
$base = ['idSite' => 1, 'period' => 'day', 'date' => '2026-11-19', 'reportUniqueId' => 'Actions_getPageUrls'];
$guidance = '/^Segment is not allowed in this Matomo configuration: only existing pre-archived segments can be used\..*matomo_segment_list/';
$told = fn(string $segment) => (string) refusal(TOOL, ['segment' => $segment] + $base);
$processed = fn(Closure $value) => Host::on(PROCESSED, $value);
$whole = ['website' => 'W', 'prettyDate' => 'D', 'metadata' => ['uniqueId' => 'Actions_getPageUrls', 'module' => 'Actions', 'action' => 'getPageUrls'], 'columns' => [], 'reportMetadata' => new DataTable(), 'reportTotal' => []];
$report = function (array $rows, array $facts = []) use ($whole) {
    $table = new DataTable();
    foreach ($rows as $row) {
        $table->addRow(new DataTable\Row([DataTable\Row::COLUMNS => $row]));
    }
    foreach ($facts as $name => $value) {
        $table->setMetadata($name, $value);
    }
    return fn() => ['reportData' => $table] + $whole;
};

// a recorded one
$all = answer(TOOL, $base)['report']['reportData'];
$mobile = answer(TOOL, ['segment' => 'deviceType==smartphone'] + $base)['report']['reportData'];
holds('a segment counts', $mobile !== [] && $mobile !== $all);
foreach (['', ' ', "\t"] as $blank) {
    same('a blank segment is none', answer(TOOL, ['segment' => $blank] + $base)['report']['reportData'], $all);
}

// what is sent: trimmed, special characters encoded once
$sent = null;
$processed(function (array $parameters) use (&$sent) { $sent = $parameters['segment'] ?? null; throw new Exception('x'); });
foreach ([' deviceType==smartphone ' => 'deviceType==smartphone', 'pageTitle=@Caf%25C3%25A9' => 'pageTitle=@Caf%25C3%25A9', 'a==b;c==d,e!=f' => 'a==b;c==d,e!=f', 'a==R&D' => 'a==R%26D', 'a<=5' => 'a%3C=5', 'a=="x"' => 'a==%22x%22', "a==it's" => 'a==it%27s'] as $given => $expected) {
    $told($given);
    same("sent $given", $sent, $expected);
}

// Matomo's complaints
foreach ([
    ["Segment 'secret' is not a supported segment.", '/field that this Matomo does not provide.*matomo_segment_list/'],
    ["API returned an error: Segment 'secret' is not a supported segment. at Segment.php:5", '/field that this Matomo does not provide.*matomo_segment_list/'],
    ['You do not have enough permission to access the segment secret', '/field that this Matomo does not provide.*matomo_segment_list/'],
    ["The segment condition 'secret' is not valid.", '/could not be parsed.*==.*!=.*<=.*>=.*=@.*!@.*=\^.*=\$/'],
    ["The segment 'secret' has no value specified. You can leave this value empty", '/could not be parsed/'],
    ['Please specify a valid segment: secret', '/could not be parsed/'],
    ['There was an error for your segment secret', '/could not be parsed/'],
    ['Something else, secret', '/^Report retrieval failed\.$/'],
] as [$message, $pattern]) {
    foreach ([new Exception($message), new Exception('outer', 0, new Exception($message))] as $thrown) {
        $processed(fn() => throw $thrown);
        matches($message, $told('secret==1'), $pattern);
        holds('not repeated', !str_contains($told('secret==1'), 'secret'), $told('secret==1'));
        same('without a segment it is no complaint about one', refusal(TOOL, $base), 'Report retrieval failed.');
    }
}
$processed(fn() => throw new Piwik\Plugins\SegmentEditor\UnprocessedSegmentException('secret'));
matches('unprocessed, by class', $told('secret==1'), $guidance);

// Silence: an empty answer for a segment that may not be processed now. The host processes none but the recorded ones.
$rows = [['label' => 'a', 'nb_visits' => 3]];
$zeros = [['label' => 'a5', 'nb_visits' => 0, 'rate' => '0%', 'time' => '00:00:00']];
foreach ([[[], [], true], [$zeros, [], true], [$rows, [], false], [[], ['ts_archived' => '2026-11-20 00:00:00'], false]] as [$data, $facts, $isSilent]) {
    $processed($report($data, $facts));
    $title = text([$data, $facts]);
    same("processed before: what Matomo says counts $title", refusal(TOOL, ['segment' => 'deviceType==smartphone'] + $base), null);
    if ($isSilent) {
        matches("never processed: $title", $told('deviceType==tablet'), $guidance);
    } else {
        same("never processed, but there is an answer: $title", refusal(TOOL, ['segment' => 'deviceType==tablet'] + $base), null);
    }
    same("an expression that the policy cannot judge: $title", refusal(TOOL, ['segment' => 'nonsense==1'] + $base), null);
    same("no segment: $title", refusal(TOOL, $base), null);
}
done();
?>
--EXPECT--
done

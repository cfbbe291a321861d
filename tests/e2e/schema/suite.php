<?php

declare(strict_types=1);

require __DIR__ . '/lib.php';
require __DIR__ . '/wrap.php';

/** Every test of a group, in every form that its schema allows. */
function run_group(string $file, object $group): void
{
    $forms = ['wrapped' => wrapped($group->schema)];
    if (at_root($group->schema) !== null) {
        $forms['at the root'] = at_root($group->schema);
    }
    foreach ($forms as $form => $schema) {
        $probe = new Probe($schema);
        $complaint = $probe->complaint();
        if ($complaint !== null) {
            Counts::check(false, "$file: $group->description ($form): refused: $complaint");
            continue;
        }
        foreach ($group->tests as $test) {
            if ($form === 'wrapped') {
                $arguments = (object) ['value' => $test->data];
            } elseif (is_object($test->data)) {
                $arguments = $test->data;
            } else {
                continue;
            }
            $verdict = $probe->takes($arguments);
            Counts::check($verdict === $test->valid, "$file: $group->description: $test->description ($form): wanted "
                . var_export($test->valid, true) . ', is ' . var_export($verdict, true) . ": $probe->lastText");
        }
    }
}

/** @param array $refused descriptions of groups whose schema is refused, each with a pattern for the complaint */
function run_file(string $path, string $file, array $refused): void
{
    foreach (json_decode(file_get_contents($path), false, 512, JSON_THROW_ON_ERROR) as $group) {
        $why = $refused[$group->description] ?? null;
        if ($why === null) {
            run_group($file, $group);
            continue;
        }
        $complaint = (new Probe(wrapped($group->schema)))->complaint();
        Counts::check($complaint !== null && preg_match($why, $complaint) === 1,
            "$file: $group->description: is refused for $why, was: " . var_export($complaint, true));
        echo "  refused $file: $group->description: $complaint\n";
    }
}

Host::loginAs('superuser');
require __DIR__ . '/registration.php';
require __DIR__ . '/bounds.php';
$own = Counts::$passed + Counts::$failed;

$suite = $argv[1] ?? '';
if ($suite === '') {
    echo "  skipped JSON-Schema-Test-Suite: it could not be fetched; see --suite\n";
    Counts::$skipped++;
    Counts::finish();
}

$leftOut = require __DIR__ . '/left-out.php';
$files = 0;
$folder = "$suite/tests/draft2020-12";
foreach ([...glob("$folder/*.json"), ...glob("$folder/optional/*.json"), "$folder/optional/format"] as $path) {
    $file = substr($path, strlen($folder) + 1);
    if (isset($leftOut['files'][$file])) {
        echo "  left out $file: ", $leftOut['files'][$file], "\n";
        continue;
    }
    run_file($path, $file, $leftOut['refused'][$file] ?? []);
    $files++;
}
echo "  $files files of the suite, ", count($leftOut['files']), ' left out, ', array_sum(array_map('count', $leftOut['refused'])),
    " groups refused as they must be; $own checks of our own\n";
Counts::finish();

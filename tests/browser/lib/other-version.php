<?php

// Loaded before Matomo where the extension is not: an extension of another release.
final class McpServer
{
    public const VERSION = '0.0.1';
}

/*!
 * MCP Server for Matomo
 *
 * @license https://www.gnu.org/licenses/gpl-3.0.html GPL v3 or later
 */

/* Tabs, copy buttons and the doctor on the page under Administration > Platform > MCP Server. Matomo loads this on all
   pages, so nothing runs before somebody uses that one. */
(function () {
    'use strict';

    function page(element) {
        return element instanceof Element ? element.closest('.mcpConnect') : null;
    }

    function announce(root, text) {
        var region = root.querySelector('.mcpAnnounce');
        region.textContent = '';
        // Emptied first, so that the same words are said again.
        window.setTimeout(function () {
            region.textContent = text;
        }, 50);
    }

    function select(tab) {
        tab.closest('[role="tablist"]').querySelectorAll('[role="tab"]').forEach(function (other) {
            var isSelected = other === tab;
            other.setAttribute('aria-selected', isSelected ? 'true' : 'false');
            other.tabIndex = isSelected ? 0 : -1;
            document.getElementById(other.getAttribute('aria-controls')).hidden = !isSelected;
        });
    }

    function moveInTabs(event, tab) {
        var tabs = Array.prototype.slice.call(tab.closest('[role="tablist"]').querySelectorAll('[role="tab"]'));
        var at = tabs.indexOf(tab);
        var next = {
            ArrowRight: (at + 1) % tabs.length,
            ArrowLeft: (at + tabs.length - 1) % tabs.length,
            Home: 0,
            End: tabs.length - 1
        }[event.key];

        if (next !== undefined) {
            event.preventDefault();
            select(tabs[next]);
            tabs[next].focus();
        }
    }

    function selectText(element) {
        var range = document.createRange();
        range.selectNodeContents(element);
        var selection = window.getSelection();
        selection.removeAllRanges();
        selection.addRange(range);
    }

    // Outside of HTTPS browsers have no navigator.clipboard.
    function copySelected(element) {
        selectText(element);
        try {
            return document.execCommand('copy');
        } catch (e) {
            return false;
        }
    }

    function copy(root, button) {
        var text = button.parentNode.querySelector('pre');

        function done(isCopied) {
            announce(root, isCopied ? root.dataset.copied : root.dataset.copyFailed);
            if (!isCopied) {
                selectText(text);
                return;
            }
            button.classList.add('mcpCopied');
            window.setTimeout(function () {
                button.classList.remove('mcpCopied');
            }, 2000);
        }

        if (navigator.clipboard && window.isSecureContext) {
            navigator.clipboard.writeText(text.textContent).then(function () {
                done(true);
            }, function () {
                done(copySelected(text));
            });
        } else {
            done(copySelected(text));
        }
    }

    function askDoctor(button) {
        return fetch(button.dataset.url, {
            method: 'POST',
            credentials: 'same-origin',
            headers: { 'X-Requested-With': 'XMLHttpRequest' },
            body: new URLSearchParams({ nonce: button.dataset.nonce })
        });
    }

    // Matomo's sessions are written without a lock: a request that began before this page can take its nonce away.
    function renewNonce(button) {
        return fetch(window.location.href, { credentials: 'same-origin' }).then(function (response) {
            return response.ok ? response.text() : '';
        }).then(function (html) {
            var fresh = new DOMParser().parseFromString(html, 'text/html').querySelector('.mcpDoctorRun');
            if (!fresh) {
                throw new Error('no longer logged in');
            }
            button.dataset.nonce = fresh.dataset.nonce;
        });
    }

    function runDoctor(root, button) {
        if (button.getAttribute('aria-disabled') === 'true') {
            return;
        }

        var state = root.querySelector('.mcpDoctorState');
        var report = document.getElementById('mcp-report');

        // Not `disabled`, which would take the focus away.
        button.setAttribute('aria-disabled', 'true');
        state.textContent = button.dataset.running;
        report.textContent = '';

        askDoctor(button).then(function (response) {
            return response.status !== 400 ? response : renewNonce(button).then(function () {
                return askDoctor(button);
            });
        }).then(function (response) {
            return response.ok ? response.text() : '';
        }).then(function (html) {
            // A login page, for one, is no report. What is one was escaped by the server.
            if (html.indexOf('data-mcp-report') === -1) {
                throw new Error('no report');
            }
            report.innerHTML = html;
            state.textContent = '';
            report.querySelector('h3').focus();
        }).catch(function () {
            state.textContent = button.dataset.problem;
        }).then(function () {
            button.removeAttribute('aria-disabled');
        });
    }

    document.addEventListener('click', function (event) {
        var root = page(event.target);
        if (!root) {
            return;
        }

        var button = event.target.closest('button');
        if (!button) {
            return;
        }

        if (button.getAttribute('role') === 'tab') {
            select(button);
        } else if (button.classList.contains('mcpCopy')) {
            copy(root, button);
        } else if (button.classList.contains('mcpDoctorRun')) {
            runDoctor(root, button);
        }
    });

    document.addEventListener('keydown', function (event) {
        if (page(event.target) && event.target.getAttribute('role') === 'tab') {
            moveInTabs(event, event.target);
        }
    });
})();

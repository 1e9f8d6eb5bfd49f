# Takes back what install.ps1 did, from last to first, and nothing else.
#
#   .\remove.ps1 [-Purge] [-DryRun]
#
#   -Purge    remove the kiosk's data too: settings, logs and everything that visitors left
#   -DryRun   say what would be done and do nothing
#
# NOT YET RUN ON A REAL WINDOWS: try it on a computer that may be set up again.

param(
    [switch]$Purge,
    [switch]$DryRun
)

. (Join-Path $PSScriptRoot 'common.ps1')

function Undo-Registry([string]$Where, $Before) {
    $path, $name = $Where -split '\|', 2
    if ($null -ne $Before) {
        New-ItemProperty -Path $path -Name $name -Value $Before.Value -PropertyType $Before.Type -Force | Out-Null
    }
    elseif (Test-Path $path) {
        Remove-ItemProperty -Path $path -Name $name -ErrorAction SilentlyContinue
    }
}

function Undo-Key([string]$Path) {
    if ((Test-Path $Path) -and -not (Get-Item $Path).GetValueNames() -and -not (Get-ChildItem $Path)) {
        Remove-Item -Path $Path
    }
}

function Undo-Launcher($Before) {
    Invoke-ShellLauncher 'SetDefaultShell' @{ Shell = $Before.Shell; DefaultAction = [int]$Before.Action } | Out-Null
    Invoke-ShellLauncher 'SetEnabled' @{ Enabled = [bool]$Before.Enabled } | Out-Null
}

function Undo-Account([string]$Name) {
    $user = Get-LocalUser -Name $Name -ErrorAction SilentlyContinue
    if (-not $user) {
        return
    }
    $userProfile = Get-CimInstance Win32_UserProfile | Where-Object { $_.SID -eq $user.SID.Value }
    if ($userProfile) {
        Remove-CimInstance -InputObject $userProfile
    }
    Remove-LocalUser -Name $Name
}

function Undo-Note($Note) {
    switch ($Note.Kind) {
        'registry' { Undo-Registry $Note.Name $Note.Before }
        'key' { Undo-Key $Note.Name }
        'plan' { powercfg /setactive $Note.Before; powercfg /delete $Note.Name }
        'shell' { Invoke-ShellLauncher 'RemoveCustomShell' @{ Sid = $Note.Name } | Out-Null }
        'launcher' { Undo-Launcher $Note.Before }
        'feature' { Disable-WindowsOptionalFeature -Online -FeatureName $Note.Name -NoRestart | Out-Null }
        'variable' { [Environment]::SetEnvironmentVariable($Note.Name, $Note.Before, 'Machine') }
        'account' { Undo-Account $Note.Name }
        'folder' { Remove-Item -Recurse -Force -Path $Note.Name -ErrorAction SilentlyContinue }
    }
}

Assert-Administrator
$notes = @(Get-Notes)
if ($notes.Count -eq 0) {
    Say '这里没有安装过，不需要做什么。' 'Nothing was installed here; there is nothing to do.'
    exit 0
}
# The account's part of the registry is there as long as it is signed in, and its profile cannot go.
$user = Get-LocalUser -Name 'kiosk' -ErrorAction SilentlyContinue
if ($user -and -not $DryRun -and (Test-Path "Registry::HKEY_USERS\$($user.SID.Value)")) {
    Stop-Here '导览的帐户还登录着：按 Ctrl+Alt+Del，选择“注销”，再用管理员帐户登录。' `
        "The kiosk's account is still signed in: Ctrl+Alt+Del, Sign out, then sign in as administrator."
}
[array]::Reverse($notes)
foreach ($note in $notes) {
    Write-Host "  $($note.Kind) $($note.Name)"
    if (-not $DryRun) {
        Undo-Note $note
    }
}
if ($DryRun) {
    Say '以上是将要还原的，什么都没有改。' 'This is what would be taken back; nothing was changed.'
    exit 0
}
Remove-Item -Force -Path $Record
if ($Purge) {
    Remove-Item -Recurse -Force -Path $Store
}
Say '完成。请重新启动电脑。' 'Done. Restart the computer.'

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
        if (-not (Test-Path $path)) {
            New-Item -Path $path -Force | Out-Null
        }
        New-ItemProperty -Path $path -Name $name -Value $Before.Value -PropertyType $Before.Type -Force | Out-Null
    }
    elseif (Test-Path $path) {
        Remove-ItemProperty -Path $path -Name $name -ErrorAction SilentlyContinue
    }
}

function Undo-Key([string]$Path) {
    if (-not (Test-Path $Path)) {
        return
    }
    # the names themselves say nothing: that of the default value is empty, and so false
    $key = Get-Item $Path
    if (($key.ValueCount -eq 0) -and ($key.SubKeyCount -eq 0)) {
        Remove-Item -Path $Path
    }
}

# A removal that was interrupted begins anew: what is taken back already must not stop it.
function Undo-Shell([string]$Sid) {
    $shells = Get-CimInstance -Namespace $Embedded -ClassName WESL_UserSetting -ErrorAction SilentlyContinue
    if ($shells | Where-Object { $_.Sid -eq $Sid }) {
        Invoke-ShellLauncher 'RemoveCustomShell' @{ Sid = $Sid } | Out-Null
    }
}

function Undo-Launcher($Before) {
    if (-not (Get-CimClass -Namespace $Embedded -ClassName WESL_UserSetting -ErrorAction SilentlyContinue)) {
        return
    }
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

function Undo-Plan([string]$Plan, [string]$Own) {
    powercfg /setactive $Own
    if ($LASTEXITCODE -ne 0) {
        powercfg /setactive SCHEME_BALANCED # the one from before is gone, and a plan in use cannot be deleted
    }
    powercfg /delete $Plan
}

function Undo-Folder([string]$Path) {
    Remove-Item -Recurse -Force -Path $Path -ErrorAction SilentlyContinue
    if (Test-Path $Path) {
        Say "$Path 没有完全删除，请手工删除。" "$Path could not be removed completely: please delete it by hand."
    }
}

function Undo-Note($Note) {
    switch ($Note.Kind) {
        'registry' { Undo-Registry $Note.Name $Note.Before }
        'key' { Undo-Key $Note.Name }
        'plan' { Undo-Plan $Note.Name $Note.Before }
        'shell' { Undo-Shell $Note.Name }
        'launcher' { Undo-Launcher $Note.Before }
        'feature' { Disable-WindowsOptionalFeature -Online -FeatureName $Note.Name -NoRestart | Out-Null }
        'variable' { [Environment]::SetEnvironmentVariable($Note.Name, $Note.Before, 'Machine') }
        'account' { Undo-Account $Note.Name }
        'folder' { Undo-Folder $Note.Name }
    }
}

Assert-Administrator
$notes = @(Get-Notes)
if ($notes.Count -eq 0) {
    if ($Purge -and -not $DryRun -and (Test-Path $Store)) {
        Remove-Item -Recurse -Force -Path $Store
        Say '数据已删除。' 'The data are removed.'
        exit 0
    }
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
foreach ($one in $notes) {
    Write-Host "  $($one.Kind) $($one.Name)"
    if (-not $DryRun) {
        Undo-Note $one
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

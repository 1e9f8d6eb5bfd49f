# Makes this computer a booth: it signs in by itself and shows the kiosk in place of the Windows desktop.
#
#   .\install.ps1 [-Begin 8] [-End 20] [-DryRun]
#
#   -Begin, -End   hours of the fair: Windows Update does not restart the computer between them (18 hours at most)
#   -DryRun        say what would be done and do nothing
#
# Needs Windows 10 or 11 Enterprise, Education or IoT Enterprise. remove.ps1 undoes exactly what this did.
# NOT YET RUN ON A REAL WINDOWS: try it on a computer that may be set up again.

param(
    [ValidateRange(0, 23)][int]$Begin = 8,
    [ValidateRange(0, 23)][int]$End = 20,
    [switch]$DryRun
)

. (Join-Path $PSScriptRoot 'common.ps1')

$Account = 'kiosk'
$Program = Split-Path $PSScriptRoot -Parent
$Target = Join-Path $env:ProgramFiles 'Kiosk'
$Data = Join-Path $Store 'data'
$Winlogon = 'HKLM:\SOFTWARE\Microsoft\Windows NT\CurrentVersion\Winlogon'
$Policies = 'SOFTWARE\Policies\Microsoft\Windows'

# Windows takes no longer ones: without this it would keep its own.
if ((($End - $Begin + 24) % 24) -gt 18) {
    Stop-Here '-Begin 到 -End 最多 18 小时。' 'From -Begin to -End 18 hours at most.'
}

function Copy-Program {
    if ($Program -eq $Target) {
        return
    }
    Add-Note 'folder' $Target $null
    robocopy $Program $Target /MIR /NFL /NDL /NJH /NJS /NP | Out-Null
    if ($LASTEXITCODE -ge 8) {
        Stop-Here '程序没有复制成功，请先结束正在运行的导览。' `
            'The program could not be copied: end the kiosk that runs first.'
    }
}

# An account of its own, without rights and with a password that nobody knows.
function Add-BoothAccount {
    if (Get-LocalUser -Name $Account -ErrorAction SilentlyContinue) {
        $noted = Get-Notes | Where-Object { ($_.Kind -eq 'account') -and ($_.Name -eq $Account) }
        if (-not $noted) {
            Stop-Here "已有名为 $Account 的帐户，而且不是由这个脚本建立的。" `
                "There is an account $Account already, and not from this script."
        }
    }
    $bytes = New-Object byte[] 24
    [Security.Cryptography.RandomNumberGenerator]::Create().GetBytes($bytes)
    $plain = [Convert]::ToBase64String($bytes) + 'aA1!'
    $password = ConvertTo-SecureString $plain -AsPlainText -Force
    if (Get-LocalUser -Name $Account -ErrorAction SilentlyContinue) {
        Set-LocalUser -Name $Account -Password $password
    }
    else {
        Add-Note 'account' $Account $null
        New-LocalUser -Name $Account -Password $password -PasswordNeverExpires -UserMayNotChangePassword | Out-Null
    }
    try {
        Add-LocalGroupMember -SID 'S-1-5-32-545' -Member $Account
    }
    catch {
        if ($_.FullyQualifiedErrorId -notlike 'MemberExists*') {
            throw
        }
    }
    Set-Noted $Winlogon 'AutoAdminLogon' '1' 'String'
    Set-Noted $Winlogon 'DefaultUserName' $Account 'String'
    Set-Noted $Winlogon 'DefaultDomainName' $env:COMPUTERNAME 'String'
    # Windows keeps it readable for administrators; the account may do nothing but show the kiosk.
    Set-Noted $Winlogon 'DefaultPassword' $plain 'String'
    return New-Object Management.Automation.PSCredential("$env:COMPUTERNAME\$Account", $password)
}

function Add-Data {
    New-Item -ItemType Directory -Force -Path $Data | Out-Null
    icacls $Data /grant "${Account}:(OI)(CI)M" | Out-Null
    Assert-Success "导览的帐户不能写入 ${Data}，安装停止。" `
        "The kiosk's account cannot be let write to ${Data}: the installation stops."
    Add-Note 'variable' 'KIOSK_DATA' ([Environment]::GetEnvironmentVariable('KIOSK_DATA', 'Machine'))
    [Environment]::SetEnvironmentVariable('KIOSK_DATA', $Data, 'Machine')
}

# The kiosk in place of explorer.exe. Its exit codes are Shell Launcher's actions:
# 0 start it again, 1 restart the computer, 2 switch off, 3 nothing.
function Set-BoothShell {
    $name = 'Client-EmbeddedShellLauncher'
    $feature = Get-WindowsOptionalFeature -Online -FeatureName $name -ErrorAction SilentlyContinue
    if (-not $feature) {
        Stop-Here '这个版本的 Windows 没有 Shell Launcher，需要企业版、教育版或 IoT 企业版。' `
            'This Windows has no Shell Launcher: Enterprise, Education or IoT Enterprise is needed.'
    }
    if ($feature.State -ne 'Enabled') {
        Add-Note 'feature' $name ([string]$feature.State)
        Enable-WindowsOptionalFeature -Online -FeatureName $name -All -NoRestart | Out-Null
    }
    if (-not (Get-CimClass -Namespace $Embedded -ClassName WESL_UserSetting -ErrorAction SilentlyContinue)) {
        Stop-Here '请重新启动电脑，再运行一次这个脚本。' 'Restart the computer and run this script once more.'
    }
    $enabled = (Invoke-ShellLauncher 'IsEnabled' @{}).Enabled
    $default = Invoke-ShellLauncher 'GetDefaultShell' @{}
    Add-Note 'launcher' 'default' @{ Enabled = $enabled; Shell = $default.Shell; Action = $default.DefaultAction }
    # Everybody else keeps the desktop: without this it is cmd.exe.
    Invoke-ShellLauncher 'SetDefaultShell' @{ Shell = 'explorer.exe'; DefaultAction = [int]0 } | Out-Null
    $sid = (Get-LocalUser -Name $Account).SID.Value
    Add-Note 'shell' $sid $null
    Invoke-ShellLauncher 'SetCustomShell' @{
        Sid                     = $sid
        Shell                   = "`"$(Join-Path $Target 'kiosk.exe')`" run"
        CustomReturnCodes       = [int[]](0, 1, 2, 3)
        CustomReturnCodesAction = [int[]](0, 1, 2, 3)
        DefaultAction           = [int]0
    } | Out-Null
    Invoke-ShellLauncher 'SetEnabled' @{ Enabled = $true } | Out-Null
}

function Set-MachinePolicies {
    Set-Noted "HKLM:\$Policies\EdgeUI" 'AllowEdgeSwipe' 0 'DWord'
    Set-Noted "HKLM:\$Policies\WindowsUpdate" 'SetActiveHours' 1 'DWord'
    Set-Noted "HKLM:\$Policies\WindowsUpdate" 'ActiveHoursStart' $Begin 'DWord'
    Set-Noted "HKLM:\$Policies\WindowsUpdate" 'ActiveHoursEnd' $End 'DWord'
    Set-Noted "HKLM:\$Policies\WindowsUpdate\AU" 'NoAutoRebootWithLoggedOnUsers' 1 'DWord'
}

# What stands in the account's own part of the registry goes with the account: nothing to note.
function Set-AccountPolicies($Credential) {
    # the first process of an account makes its profile
    $system = "$env:SystemRoot\System32"
    Start-Process -FilePath "$system\cmd.exe" -ArgumentList '/c exit' -WorkingDirectory $system `
        -Credential $Credential -LoadUserProfile -Wait
    $sid = (Get-LocalUser -Name $Account).SID.Value
    $list = 'HKLM:\SOFTWARE\Microsoft\Windows NT\CurrentVersion\ProfileList'
    $folder = (Get-ItemProperty "$list\$sid").ProfileImagePath
    $hive = "Registry::HKEY_USERS\$sid"
    $loaded = $false
    if (-not (Test-Path $hive)) {
        reg load "HKU\$sid" (Join-Path $folder 'NTUSER.DAT') | Out-Null
        Assert-Success '导览帐户的设置打不开：请重新启动电脑，再运行一次这个脚本。' `
            "The settings of the kiosk's account cannot be opened: restart the computer and run this script once more."
        $loaded = $true
    }
    $values = @(
        @("$Policies\CurrentVersion\PushNotifications", 'NoToastApplicationNotification', 1, 'DWord'),
        @("$Policies\Explorer", 'DisableNotificationCenter', 1, 'DWord'),
        @('Control Panel\Cursors', 'ContactVisualization', 0, 'DWord'),
        @('Control Panel\Cursors', 'GestureVisualization', 0, 'DWord'),
        @('Control Panel\Desktop', 'ScreenSaveActive', '0', 'String'),
        # what is seen between two starts of the kiosk: no picture, the ground of its first screen
        @('Control Panel\Desktop', 'WallPaper', '', 'String'),
        @('Control Panel\Colors', 'Background', '14 26 36', 'String')
    )
    try {
        foreach ($value in $values) {
            $path = Join-Path $hive $value[0]
            if (-not (Test-Path $path)) {
                New-Item -Path $path -Force | Out-Null
            }
            New-ItemProperty -Path $path -Name $value[1] -Value $value[2] -PropertyType $value[3] -Force | Out-Null
        }
    }
    finally {
        # what stays loaded keeps the account from signing in with its own profile
        if ($loaded) {
            [GC]::Collect()
            [GC]::WaitForPendingFinalizers()
            reg unload "HKU\$sid" | Out-Null
        }
    }
}

# A power plan of its own: the one in use stays as it is and comes back.
function Set-PowerPlan {
    $noted = Get-Notes | Where-Object { $_.Kind -eq 'plan' }
    if ($noted) {
        $plan = $noted.Name
        $own = $noted.Before
    }
    else {
        $own = [regex]::Match((powercfg /getactivescheme), '[0-9a-fA-F-]{36}').Value
        $plan = [guid]::NewGuid().ToString()
        Add-Note 'plan' $plan $own
    }
    # it may have been noted and not made
    if ((powercfg /list | Out-String) -notmatch $plan) {
        powercfg /duplicatescheme $own $plan
        Assert-Success '电源方案没有建成，睡眠没有关闭。请再运行一次这个脚本。' `
            'The power plan could not be made, and sleep is not turned off. Run this script once more.'
        powercfg /changename $plan 'Kiosk'
    }
    # power button: shut down; lid: nothing; USB ports, and with them the touch screen, never sleep
    powercfg /setacvalueindex $plan SUB_BUTTONS PBUTTONACTION 3
    powercfg /setacvalueindex $plan SUB_BUTTONS LIDACTION 0
    $usb = '2a737441-1930-4402-8d77-b2bebba308a3'
    $suspend = '48e6b7a6-50f5-4782-a5d4-53bb8f07e226'
    powercfg /setacvalueindex $plan $usb $suspend 0
    # /change takes no plan: it changes the one in use
    powercfg /setactive $plan
    Assert-Success '电源方案不能启用，睡眠没有关闭。请再运行一次这个脚本。' `
        'The power plan could not be put in use, and sleep is not turned off. Run this script once more.'
    foreach ($what in 'monitor-timeout', 'standby-timeout', 'hibernate-timeout', 'disk-timeout') {
        powercfg /change "$what-ac" 0
        powercfg /change "$what-dc" 0
    }
}

Assert-Administrator
if (-not (Test-Path (Join-Path $Program 'kiosk.exe'))) {
    Stop-Here "$Program 里没有 kiosk.exe。" "There is no kiosk.exe in $Program."
}
if ($DryRun) {
    Say "把程序复制到 $Target" "copy the program to $Target"
    Say "建立帐户 $Account 并自动登录" "make the account $Account and sign it in by itself"
    Say "数据放在 $Data" "keep the data in $Data"
    Say '用 Shell Launcher 启动导览，其他帐户照常是桌面' 'start the kiosk by Shell Launcher; others keep the desktop'
    Say '关闭边缘滑入、通知、触摸圆圈和屏保' 'turn off edge swipes, notifications, touch circles, screen saver'
    Say '导览帐户的桌面改成纯深色' "make the desktop of the kiosk's account plain and dark"
    Say '另建一个从不睡眠的电源方案' 'a power plan of its own that never sleeps'
    Say "$Begin 点到 $End 点之间不因更新重新启动" "no restart for updates from $Begin to $End o'clock"
    Say '以上是将要做的事，什么都没有改。' 'This is what would be done; nothing was changed.'
    exit 0
}
Say '正在安装……' 'Installing ...'
Copy-Program
$login = Add-BoothAccount
Add-Data
Set-BoothShell
Set-MachinePolicies
Set-AccountPolicies $login
Set-PowerPlan
Say '完成。请重新启动电脑，导览会自动出现。' 'Done. Restart the computer: the kiosk appears by itself.'
Say '要回到普通桌面：按 Ctrl+Alt+Del，选择“注销”，用管理员帐户登录，运行 remove.ps1。' `
    'To get back to the desktop: Ctrl+Alt+Del, Sign out, sign in as administrator, run remove.ps1.'

# What install.ps1 and remove.ps1 share. Written for Windows PowerShell 5.1, which every Windows 10 and 11 has.
#
# Every change is noted in $Record before it is made, with what was there before; remove.ps1 goes through the notes
# from last to first. Nothing here was run on a real Windows yet: see booth.md.

$ErrorActionPreference = 'Stop'
$Store = Join-Path $env:ProgramData 'Kiosk'
$Record = Join-Path $Store 'booth.json'
$Embedded = 'root\standardcimv2\embedded'

function Say([string]$Zh, [string]$En) {
    Write-Host $Zh
    Write-Host $En
}

function Stop-Here([string]$Zh, [string]$En) {
    Write-Host "X $Zh" -ForegroundColor Red
    Write-Host "X $En" -ForegroundColor Red
    exit 1
}

# A native program that fails stops no script by itself, whatever $ErrorActionPreference says.
function Assert-Success([string]$Zh, [string]$En) {
    if ($LASTEXITCODE -ne 0) {
        Stop-Here $Zh $En
    }
}

function Assert-Administrator {
    $me = New-Object Security.Principal.WindowsPrincipal([Security.Principal.WindowsIdentity]::GetCurrent())
    if (-not $me.IsInRole([Security.Principal.WindowsBuiltInRole]::Administrator)) {
        Stop-Here '请右键“开始”，选择“终端(管理员)”，再运行这个脚本。' `
            'Right-click Start, choose Terminal (Admin) and run this again.'
    }
}

function Get-Notes {
    if (-not (Test-Path $Record)) {
        return @()
    }
    # what ConvertFrom-Json gives goes through a variable: PowerShell 5.1 hands an array on as one object
    $notes = Get-Content $Record -Raw -Encoding UTF8 | ConvertFrom-Json
    return @($notes)
}

# A note is written once: a second installation must not take the first one's settings for Windows' own.
function Add-Note([string]$Kind, [string]$Name, $Before) {
    $notes = @(Get-Notes)
    foreach ($note in $notes) {
        if (($note.Kind -eq $Kind) -and ($note.Name -eq $Name)) {
            return
        }
    }
    $notes += [pscustomobject]@{ Kind = $Kind; Name = $Name; Before = $Before }
    New-Item -ItemType Directory -Force -Path $Store | Out-Null
    ConvertTo-Json -InputObject $notes -Depth 5 | Set-Content $Record -Encoding UTF8
    # it may hold a password that Windows had there before: for administrators and the system only
    icacls $Record /inheritance:r /grant '*S-1-5-32-544:F' '*S-1-5-18:F' | Out-Null
    Assert-Success "$Record 不能设成只有管理员可读，安装停止。" `
        "$Record cannot be kept for administrators only: the installation stops."
}

# Path and name of a registry value in one: HKLM:\A\B|Name
function Set-Noted([string]$Path, [string]$Name, $Value, [string]$Type) {
    $before = $null
    if (Test-Path $Path) {
        $key = Get-Item $Path
        if ($key.GetValueNames() -contains $Name) {
            $old = $key.GetValue($Name, $null, 'DoNotExpandEnvironmentNames')
            $before = @{ Value = $old; Type = [string]$key.GetValueKind($Name) }
        }
    }
    if (-not (Test-Path $Path)) {
        Add-Note 'key' $Path $null
    }
    Add-Note 'registry' "$Path|$Name" $before
    if (-not (Test-Path $Path)) {
        New-Item -Path $Path -Force | Out-Null
    }
    New-ItemProperty -Path $Path -Name $Name -Value $Value -PropertyType $Type -Force | Out-Null
}

function Invoke-ShellLauncher([string]$Method, $Arguments) {
    return Invoke-CimMethod -Namespace $Embedded -ClassName WESL_UserSetting -MethodName $Method -Arguments $Arguments
}

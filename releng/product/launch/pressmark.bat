@echo off
rem Starts Pressmark on Windows.
rem usage: pressmark                      the workbench, on the sample corpus
rem        pressmark FOLDER               the workbench, on the corpus in that folder
rem        pressmark -data DIR [FOLDER]  a second workbench beside one that runs, with its settings in DIR
rem        pressmark COMMAND ARGUMENT...  the command line; pressmark --help lists the commands
setlocal
set "HOME_FOLDER=%~dp0"
set "CACHE=%LOCALAPPDATA%\Pressmark\cache"
set "DATA=%APPDATA%\Pressmark"
if not exist "%CACHE%" mkdir "%CACHE%" 2>nul
if not exist "%DATA%" mkdir "%DATA%" 2>nul
set "JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java"
if exist "%HOME_FOLDER%jre\bin\java.exe" set "JAVA=%HOME_FOLDER%jre\bin\java"
"%JAVA%" -version >nul 2>&1
if errorlevel 1 (
	echo Pressmark needs Java 21 or newer and found none. Install one, or set JAVA_HOME to the folder of one that you have. 1>&2
	exit /b 1
)
set "SETTINGS=%DATA%\workspace"
if not "%~1"=="-data" goto choose
set "SETTINGS=%~2"
shift
shift
:choose
if "%~1"=="" goto workbench
if exist "%~1\corpus.json" goto workbench
"%JAVA%" -XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=%CACHE%\cli.jsa" -Xlog:cds=off -Xlog:cds+dynamic=off -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Djava.awt.headless=true -jar "%HOME_FOLDER%pressmark-cli.jar" %*
exit /b %errorlevel%

:workbench
if not exist "%SETTINGS%" mkdir "%SETTINGS%" 2>nul
set "FOLDER=%SETTINGS%"
copy /y nul "%FOLDER%\.writable" >nul 2>&1 || goto unwritable
del "%FOLDER%\.writable"
rem Equinox keeps what it knows of the bundles beside them. Where it may not, each installation gets a folder of its own.
set "CONFIGURATION_ARGUMENT="
copy /y nul "%HOME_FOLDER%configuration\.writable" >nul 2>&1 && del "%HOME_FOLDER%configuration\.writable" && goto start
set "INSTALLATION=%HOME_FOLDER:\=_%"
set "CONFIGURATION=%DATA%\configuration\%INSTALLATION::=_%"
if not exist "%CONFIGURATION%" mkdir "%CONFIGURATION%" 2>nul
set "FOLDER=%CONFIGURATION%"
copy /y nul "%FOLDER%\.writable" >nul 2>&1 || goto unwritable
del "%FOLDER%\.writable"
set CONFIGURATION_ARGUMENT=-configuration "%CONFIGURATION%"
:start
for %%j in ("%HOME_FOLDER%plugins\org.eclipse.equinox.launcher_*.jar") do set "LAUNCHER=%%j"
start "Pressmark" "%JAVA%w" -XX:TieredStopAtLevel=1 -XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=%CACHE%\workbench.jsa" -Xlog:cds=off -Xlog:cds+dynamic=off -Djdk.reflect.useNativeAccessorOnly=true --enable-native-access=ALL-UNNAMED -jar "%LAUNCHER%" %CONFIGURATION_ARGUMENT% -data "%SETTINGS%" %1
exit /b 0

:unwritable
echo Cannot write to the folder %FOLDER%: make it writable, or name another one after -data. 1>&2
exit /b 1

using System.Diagnostics;

namespace KlingGen.Emulator.Tests.Pages;

/// <summary>A real browser without a window, if the machine has one.</summary>
public static class Chromium
{
    private static readonly string[] _names = ["chromium", "chromium-browser", "google-chrome", "chrome"];

    private static readonly string? _program = FindProgram();

    /// <summary>Why there is none, or null when there is.</summary>
    public static string? Absence => _program is null ? "No Chromium is on this machine (Debian: apt-get install chromium)." : null;

    /// <summary>The page's document after its script has run for some seconds.</summary>
    public static string DumpDom(Uri page) => Run("--dump-dom", page);

    /// <summary>Takes a picture of the page.</summary>
    public static void TakeScreenshot(Uri page, string path, int width, int height) => Run($"--screenshot={path}", page, $"--window-size={width},{height}", "--hide-scrollbars");

    private static string Run(string action, Uri page, params string[] more)
    {
        string profile = Directory.CreateTempSubdirectory("kling-chromium-").FullName;
        try
        {
            // Without a sandbox of its own, since containers have none to give; it opens nothing but this page.
            ProcessStartInfo start = new(_program!, ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run", $"--user-data-dir={profile}", "--virtual-time-budget=4000", .. more, action, page.AbsoluteUri])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            };
            using Process process = Process.Start(start)!;
            Task<string> output = process.StandardOutput.ReadToEndAsync();
            Task<string> error = process.StandardError.ReadToEndAsync();
            process.WaitForExit();
            Assert.True(process.ExitCode == 0, error.GetAwaiter().GetResult());
            return output.GetAwaiter().GetResult();
        }
        finally
        {
            Directory.Delete(profile, recursive: true);
        }
    }

    private static string? FindProgram() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .SelectMany(folder => _names.Select(name => Path.Combine(folder, name)))
            .FirstOrDefault(File.Exists);
}

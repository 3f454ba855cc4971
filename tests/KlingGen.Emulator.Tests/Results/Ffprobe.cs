using System.ComponentModel;
using System.Diagnostics;

namespace KlingGen.Emulator.Tests.Results;

/// <summary>The film reader of FFmpeg, if the machine has it.</summary>
public static class Ffprobe
{
    private static readonly Lazy<string?> _absence = new(FindAbsence);

    /// <summary>Why it cannot be used, or null when it can.</summary>
    public static string? Absence => _absence.Value;

    /// <summary>Decodes every frame and describes the streams.</summary>
    public static string Describe(string path) => Run(
        "-v", "error", "-count_frames", "-show_entries", "stream=codec_type,codec_name,width,height,nb_read_frames,duration", "-of", "csv=p=0", path);

    private static string? FindAbsence()
    {
        try
        {
            Run("-version");
            return null;
        }
        catch (Win32Exception)
        {
            return "ffprobe is not on this machine (Debian: apt-get install ffmpeg).";
        }
    }

    private static string Run(params string[] arguments)
    {
        using Process process = Process.Start(new ProcessStartInfo("ffprobe", arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> error = process.StandardError.ReadToEndAsync();
        process.WaitForExit();
        Assert.Equal("", error.GetAwaiter().GetResult());
        return output.GetAwaiter().GetResult().Trim();
    }
}

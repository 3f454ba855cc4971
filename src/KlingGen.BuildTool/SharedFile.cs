using System.Security.Cryptography;
using System.Text;

namespace KlingGen.BuildTool;

/// <summary>A text file that the builds of several projects or frameworks change, one after the other.</summary>
internal sealed class SharedFile : IDisposable
{
    private readonly string _path;
    private readonly Mutex _mutex;
    private readonly string? _before;

    private SharedFile(string path, Mutex mutex)
    {
        _path = path;
        _mutex = mutex;
        _before = File.Exists(path) ? File.ReadAllText(path) : null;
        Text = _before;
    }

    /// <summary>What is in the file, and will be when it is closed; null for no file.</summary>
    public string? Text { get; set; }

    /// <summary>Waits until no other build has the file.</summary>
    public static SharedFile Open(string path)
    {
        string name = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(path)))[..32];
        Mutex mutex = new(initiallyOwned: false, $"Global\\KlingGen-{name}");
        try
        {
            mutex.WaitOne();
        }
        catch (AbandonedMutexException)
        {
            // The other was stopped. It writes the whole file at once, so that what is there is whole.
        }

        return new SharedFile(path, mutex);
    }

    /// <summary>Writes the text, if it has changed, and lets the next build have the file.</summary>
    public void Dispose()
    {
        try
        {
            Save();
        }
        finally
        {
            _mutex.ReleaseMutex();
            _mutex.Dispose();
        }
    }

    private void Save()
    {
        if (string.Equals(Text, _before, StringComparison.Ordinal))
        {
            return;
        }

        if (Text is null)
        {
            File.Delete(_path);
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(_path)!);
        string draft = _path + ".new";
        File.WriteAllText(draft, Text);
        File.Move(draft, _path, overwrite: true);
    }
}

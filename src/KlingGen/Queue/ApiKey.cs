using System.Net.Http.Headers;

namespace KlingGen;

/// <summary>Holds the key so that it can be sent but not shown.</summary>
internal sealed class ApiKey
{
    private const string Redacted = "[key]";

    private readonly string _value;

    public ApiKey(string? value)
    {
        _value = value?.Trim() ?? throw new ArgumentNullException(nameof(value), "An API key is needed.");
        if (_value.Length == 0)
        {
            throw new ArgumentException("The API key is empty.", nameof(value));
        }

        foreach (char c in _value)
        {
            if (c is < '!' or > '~')
            {
                throw new ArgumentException("The API key holds a character that cannot go into an HTTP header.", nameof(value));
            }
        }

        Header = new AuthenticationHeaderValue("Key", _value);
    }

    /// <summary>The value of the Authorization header.</summary>
    public AuthenticationHeaderValue Header { get; }

    /// <summary>The text with the key blotted out: a server may echo what it was sent.</summary>
    public string Redact(string text) => text.Replace(_value, Redacted);

    public override string ToString() => Redacted;
}

using Microsoft.Extensions.Options;

namespace KlingGen;

/// <summary>Checks settings by what a client itself checks.</summary>
internal sealed class KlingSettingsCheck : IValidateOptions<KlingClientSettings>
{
    private static readonly HttpClient _unused = new();

    public ValidateOptionsResult Validate(string? name, KlingClientSettings options)
    {
        try
        {
            new Probe(options.ToOptions(null)).Dispose();
            return ValidateOptionsResult.Success;
        }
        catch (Exception exception) when (exception is ArgumentException or System.ComponentModel.DataAnnotations.ValidationException)
        {
            return ValidateOptionsResult.Fail(string.IsNullOrEmpty(name) ? exception.Message : $"{name}: {exception.Message}");
        }
    }

    private sealed class Probe(KlingClientOptions options) : KlingClientBase(options, _unused);
}

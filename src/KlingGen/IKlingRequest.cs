using System.Text.Json;

namespace KlingGen;

/// <summary>A request that can check itself and write itself as JSON; implemented by generated request types.</summary>
public interface IKlingRequest
{
    /// <summary>Checks the request against its contract.</summary>
    /// <returns>Every violation found; empty when the request may be sent.</returns>
    IReadOnlyList<KlingViolation> Validate();

    /// <summary>Writes the request as the JSON object that the endpoint takes.</summary>
    /// <param name="writer">Where to write.</param>
    void WriteTo(Utf8JsonWriter writer);
}

using System.Text.Json;

namespace KlingGen.Json;

/// <summary>JSON that does not fit its type, told where it was found out; the place is worked out only then.</summary>
/// <param name="problem">What is wrong, without a full stop.</param>
/// <param name="member">The member that is missing in the object that the reader is at the end of; null where the reader stands on the value that is wrong.</param>
internal sealed class KlingReadFault(string problem, string? member = null) : JsonException(problem + ".")
{
    /// <summary>The same with its place, in the message and in <see cref="JsonException.Path"/>.</summary>
    /// <param name="start">A reader that stands on the beginning of the whole value.</param>
    /// <param name="fault">Where the reader stood that found the fault.</param>
    public JsonException At(Utf8JsonReader start, long fault)
    {
        JsonPlace place = JsonPlace.Find(start, fault);
        string path = (member is null ? place : place.Member(member)).ToString();
        return new JsonException($"{problem} (at {path}).", path, null, null, this);
    }
}

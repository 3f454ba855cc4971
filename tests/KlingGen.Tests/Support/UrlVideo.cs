using KlingGen.Json;

namespace KlingGen.Tests.Support;

/// <summary>A video that is at an address.</summary>
public sealed record UrlVideo : KlingRecord
{
    public required string Url { get; init; }

    public sealed class JsonCodec : KlingRecordCodec<UrlVideo>
    {
        public static readonly JsonCodec Instance = new();

        protected override KlingMember[] CreateMembers() => [Text("url").Required];

        protected override UrlVideo Create(KlingValues values) => new() { Url = values.Text(0), AdditionalProperties = values.Additional };

        protected override void Write(KlingJsonWriter writer, UrlVideo value) => writer.Text(Members[0], value.Url);
    }
}

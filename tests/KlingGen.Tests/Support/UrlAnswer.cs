using KlingGen.Json;

namespace KlingGen.Tests.Support;

/// <summary>A response with a video in it.</summary>
public sealed record UrlAnswer : KlingRecord
{
    public required UrlVideo Video { get; init; }

    public sealed class JsonCodec : KlingRecordCodec<UrlAnswer>
    {
        public static readonly JsonCodec Instance = new();

        protected override KlingMember[] CreateMembers() => [Value("video", UrlVideo.JsonCodec.Instance.AsType).Required];

        protected override UrlAnswer Create(KlingValues values) => new() { Video = values.Get<UrlVideo>(0), AdditionalProperties = values.Additional };

        protected override void Write(KlingJsonWriter writer, UrlAnswer value) => writer.Value(Members[0], value.Video);
    }
}

using System.Text.Json;
using KlingGen.Json;

namespace KlingGen.Tests.Support;

/// <summary>A client whose one endpoint gives <c>{"video":{"url":"..."}}</c>, read by the steps that generated code is made of.</summary>
public sealed class UrlClient : KlingClientBase
{
    public UrlClient(HttpMessageHandler handler)
        : base(new KlingClientOptions { ApiKey = ClipClient.Key, TimeProvider = new SkippingTimeProvider() }, new HttpClient(handler)) =>
        Urls = Endpoint<ClipRequest, Uri>(ClipClient.EndpointId, new UrlConverter());

    public EndpointClient<ClipRequest, Uri> Urls { get; }

    private sealed class UrlConverter : KlingJsonConverter<Uri>
    {
        public override Uri ReadValue(ref Utf8JsonReader reader) => new(Read(ref reader, "video", static (ref Utf8JsonReader video) => Read(ref video, "url", KlingJson.ReadString)));

        public override void WriteValue(Utf8JsonWriter writer, Uri value) => throw new NotSupportedException();

        private static string Read(ref Utf8JsonReader reader, string member, KlingItemReader<string> read)
        {
            string? value = null;
            KlingJson.ReadStartObject(ref reader);
            while (KlingJson.ReadMember(ref reader))
            {
                bool isWanted = reader.ValueTextEquals(member);
                reader.Read();
                if (isWanted)
                {
                    value = read(ref reader);
                }
                else
                {
                    reader.Skip();
                }
            }

            return value ?? throw KlingJson.Missing(member);
        }
    }
}

using System.Reflection;
using System.Text;
using KlingGen.Testing;

namespace KlingGen.Generator.Tests.Generated;

/// <summary>The code for one endpoint, made of fal's document as served or of the package's schemas, and used through its wire names only.</summary>
internal sealed class PeerEndpoint
{
    private const string Id = "fal-ai/kling-video/o3/pro/image-to-video";

    private readonly GeneratedCode _code;

    private PeerEndpoint(IEnumerable<TestFile> files) => _code = GeneratedCode.Load(GeneratorRun.Of([.. files]));

    /// <summary>By the package's schemas.</summary>
    public static Lazy<PeerEndpoint> Own { get; } = new(() => new PeerEndpoint(TestFile.PackageFiles));

    /// <summary>By fal's document alone.</summary>
    public static Lazy<PeerEndpoint> Served { get; } = new(() =>
    {
        string path = Directory.EnumerateFiles(Repository.SharedContracts, "*o3--pro--image-to-video.json").Single();
        return new PeerEndpoint([new TestFile(path, File.ReadAllText(path))]);
    });

    public Type RequestType => _code.Types.Single(type => type.GetCustomAttribute<KlingRequestAttribute>()?.Endpoints.Contains(Id) == true);

    public Type ResponseType => _code.Types.Single(type => type.GetCustomAttribute<KlingResponseAttribute>()?.Endpoints.Contains(Id) == true);

    /// <summary>A request with some members set.</summary>
    public object Request(params (string WireName, object Value)[] members) => Create(RequestType, members);

    /// <summary>A shot of a request's storyboard.</summary>
    public object Shot(params (string WireName, object Value)[] members) =>
        Create(Property(RequestType, "multi_prompt").PropertyType.GetGenericArguments()[0], members);

    /// <summary>Shots as a request takes them.</summary>
    public static Array Shots(params object[] shots)
    {
        Array list = Array.CreateInstance(shots[0].GetType(), shots.Length);
        shots.CopyTo(list, 0);
        return list;
    }

    /// <summary>Reads a response.</summary>
    public object Read(string json) => GeneratedCode.Read(ResponseType, Encoding.UTF8.GetBytes(json));

    /// <summary>A member's value, by wire names.</summary>
    public static object? Get(object value, params string[] path) =>
        path.Aggregate((object?)value, (held, name) => Property(held!.GetType(), name).GetValue(held));

    /// <summary>A client of the queue, and its endpoint by the names of its properties.</summary>
    public (IDisposable Client, dynamic Endpoint) Connect(KlingClientOptions options, params string[] names)
    {
        object client = Activator.CreateInstance(_code.Type("KlingGen.KlingClient"), options, null)!;
        object endpoint = names.Aggregate(client, (held, name) => held.GetType().GetProperty(name)!.GetValue(held)!);
        Assert.Equal(Id, endpoint.ToString());
        return ((IDisposable)client, endpoint);
    }

    private static object Create(Type type, (string WireName, object Value)[] members)
    {
        object value = Activator.CreateInstance(type)!;
        foreach ((string name, object member) in members)
        {
            Property(type, name).SetValue(value, member);
        }

        return value;
    }

    private static PropertyInfo Property(Type type, string wireName) =>
        type.GetProperties().Single(property => property.GetCustomAttribute<KlingParameterAttribute>()?.WireName == wireName);
}

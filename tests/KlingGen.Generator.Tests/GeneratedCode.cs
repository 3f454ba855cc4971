using System.Reflection;
using System.Runtime.Loader;
using System.Text;
using System.Text.Json;

namespace KlingGen.Generator.Tests;

/// <summary>What a run generated, compiled and loaded, to be used as a user's program would.</summary>
internal sealed class GeneratedCode
{
    private readonly Assembly _assembly;

    private GeneratedCode(Assembly assembly) => _assembly = assembly;

    /// <summary>The generated types.</summary>
    public IEnumerable<Type> Types => _assembly.GetExportedTypes();

    public static GeneratedCode Load(GeneratorRun run)
    {
        using MemoryStream image = new();
        Assert.Empty(run.Output.Emit(image).Diagnostics.Where(d => d.Severity == Microsoft.CodeAnalysis.DiagnosticSeverity.Error));
        image.Position = 0;
        return new GeneratedCode(new AssemblyLoadContext(null, isCollectible: true).LoadFromStream(image));
    }

    public Type Type(string name) => _assembly.GetType(name, throwOnError: true)!;

    /// <summary>Reads a request from JSON by its generated code.</summary>
    public IKlingRequest Read(string type, string json) => (IKlingRequest)Read(Type(type), Encoding.UTF8.GetBytes(json));

    /// <summary>Reads a value from JSON by its generated code.</summary>
    public static object Read(Type type, byte[] json) => Call(nameof(ReadCore), type, json);

    /// <summary>Writes a value as it goes over the wire.</summary>
    public static string Write(object value) => (string)Call(nameof(WriteCore), value.GetType(), value);

    private static object Call(string method, Type type, object argument) =>
        typeof(GeneratedCode).GetMethod(method, BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(type)
            .Invoke(null, BindingFlags.DoNotWrapExceptions, null, [type.GetNestedType("JsonCodec")!.GetField("Instance")!.GetValue(null), argument], null)!;

    private static T ReadCore<T>(Json.KlingJsonConverter<T> codec, byte[] json)
        where T : notnull
    {
        Utf8JsonReader reader = new(json);
        reader.Read();
        T value = codec.Read(ref reader, typeof(T), JsonSerializerOptions.Default);
        Assert.False(reader.Read());
        return value;
    }

    private static string WriteCore<T>(Json.KlingJsonConverter<T> codec, T value)
        where T : notnull
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter writer = new(stream, new JsonWriterOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            codec.WriteValue(writer, value);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }
}

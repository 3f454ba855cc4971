using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace KlingGen.Json;

/// <summary>The base of generated resolvers.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class KlingJsonResolverBase : IJsonTypeInfoResolver
{
    private Dictionary<Type, IKlingCodec>? _codecs;

    /// <inheritdoc/>
    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options)
    {
        Dictionary<Type, IKlingCodec> codecs = _codecs ??= CreateConverters().Cast<IKlingCodec>().ToDictionary(codec => codec.TargetType);
        return codecs.TryGetValue(type, out IKlingCodec? found) ? found.CreateTypeInfo(options) : null;
    }

    /// <summary>The converters of all generated types.</summary>
    protected abstract JsonConverter[] CreateConverters();
}

namespace KlingGen.Analyzers.Tests.Payloads;

/// <summary>As much of Newtonsoft.Json as payloads are written with.</summary>
internal static class Newtonsoft
{
    public const string Source =
        """
        #nullable disable
        namespace Newtonsoft.Json
        {
            public class JsonPropertyAttribute : Attribute { public JsonPropertyAttribute() { } public JsonPropertyAttribute(string name) { } public string PropertyName { get; set; } }
            public class JsonObjectAttribute : Attribute { public Type NamingStrategyType { get; set; } }
            public class JsonSerializerSettings { public Serialization.IContractResolver ContractResolver { get; set; } }
            public static class JsonConvert { public static string SerializeObject(object value, JsonSerializerSettings settings = null) => ""; }
            public abstract class JsonWriter
            {
                public void WriteStartObject() { }
                public void WriteEndObject() { }
                public void WriteStartArray() { }
                public void WriteEndArray() { }
                public void WriteEnd() { }
                public void WritePropertyName(string name) { }
                public void WriteValue(object value) { }
                public void WriteNull() { }
            }
            public class JsonTextWriter(System.IO.TextWriter text) : JsonWriter { public override string ToString() => text.ToString(); }
        }
        namespace Newtonsoft.Json.Serialization
        {
            public interface IContractResolver { }
            public class NamingStrategy { }
            public class SnakeCaseNamingStrategy : NamingStrategy { }
            public class CamelCaseNamingStrategy : NamingStrategy { }
            public class DefaultContractResolver : IContractResolver { public NamingStrategy NamingStrategy { get; set; } }
        }
        namespace Newtonsoft.Json.Linq
        {
            using System.Collections;
            public class JToken : IEnumerable
            {
                public JToken this[object key] { get => null; set { } }
                IEnumerator IEnumerable.GetEnumerator() => null;
                public static implicit operator JToken(string text) => null;
                public static implicit operator JToken(double number) => null;
            }
            public class JContainer : JToken { public void Add(object content) { } }
            public class JProperty(string name, object content) : JContainer { public override string ToString() => name + content; public void Remove() { } }
            public class JObject : JContainer, System.Dynamic.IDynamicMetaObjectProvider
            {
                public JObject() { }
                public JObject(params object[] content) { }
                public JToken this[string key] { get => null; set { } }
                public void Add(string name, JToken value) { }
                public bool Remove(string name) => true;
                public JProperty Property(string name) => null;
                public static JObject FromObject(object o) => null;
                public static JObject Parse(string json) => null;
                System.Dynamic.DynamicMetaObject System.Dynamic.IDynamicMetaObjectProvider.GetMetaObject(System.Linq.Expressions.Expression e) => null;
            }
        }
        """;
}

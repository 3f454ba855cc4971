using System.Reflection;
using System.Runtime.CompilerServices;

namespace KlingGen.Testing.Corpus;

/// <summary>Makes arguments for the constructors and methods of a case, always the same ones.</summary>
/// <param name="assembly">The case, compiled.</param>
/// <param name="client">The type of the clients that it is given.</param>
internal sealed class SampleArguments(Assembly assembly, Type client)
{
    private const int MaximumDepth = 4;

    private static readonly (string Word, string Text)[] _texts =
    [
        ("url", "https://example.com/frame.png"),
        ("image", "https://example.com/frame.png"),
        ("frame", "https://example.com/frame.png"),
        ("ratio", "16:9"),
        ("duration", "5"),
        ("seconds", "5"),
        ("tier", "pro"),
        ("negative", "blur"),
        ("avoid", "blur"),
    ];

    // What chooses an endpoint would have to be one of those that the case is about.
    private static readonly string[] _choices = ["model", "endpoint", "path", "route", "family", "application", "app", "id", "version", "resource", "segment", "key"];

    /// <summary>One argument for each parameter, or null where one of them cannot be made up.</summary>
    public object?[]? Make(MethodBase method, int depth = 0)
    {
        List<object?> arguments = [];
        foreach (ParameterInfo parameter in method.GetParameters())
        {
            if (parameter.ParameterType.IsByRef || !TryMake(parameter.ParameterType, parameter.Name ?? "", parameter.HasDefaultValue, depth, out object? value))
            {
                return null;
            }

            arguments.Add(value);
        }

        return [.. arguments];
    }

    /// <summary>An object of a type of the case, or null where it cannot be made up.</summary>
    public object? MakeObject(Type type, int depth = 0)
    {
        if (type.IsAbstract || type.ContainsGenericParameters || depth > MaximumDepth)
        {
            return null;
        }

        foreach (ConstructorInfo constructor in type.GetConstructors().OrderByDescending(one => one.GetParameters().Length))
        {
            if (Make(constructor, depth + 1) is not object?[] arguments)
            {
                continue;
            }

            object made = constructor.Invoke(arguments);
            foreach (PropertyInfo property in type.GetProperties().Where(one => one is { CanWrite: true, SetMethod.IsPublic: true } && one.GetIndexParameters().Length == 0))
            {
                // What has a value from the start keeps it.
                if (property.GetValue(made) is null or "" && TryMake(property.PropertyType, property.Name, isOptional: false, depth + 1, out object? value))
                {
                    property.SetValue(made, value);
                }
            }

            return made;
        }

        return null;
    }

    private bool TryMake(Type type, string name, bool isOptional, int depth, out object? value)
    {
        Type bare = Nullable.GetUnderlyingType(type) ?? type;
        if (bare == client || bare == typeof(HttpClient))
        {
            value = Activator.CreateInstance(client);
        }
        else if (bare == typeof(Stream))
        {
            value = new MemoryStream([1, 2, 3]);
        }
        else if (bare == typeof(CancellationToken))
        {
            value = CancellationToken.None;
        }
        else if (bare == typeof(string))
        {
            value = MakeText(name);
        }
        else if (bare == typeof(bool))
        {
            value = true;
        }
        else if (bare == typeof(double) || bare == typeof(float) || bare == typeof(decimal))
        {
            value = Convert.ChangeType(0.5, bare, System.Globalization.CultureInfo.InvariantCulture);
        }
        else if (bare == typeof(int) || bare == typeof(long))
        {
            value = Convert.ChangeType(5, bare, System.Globalization.CultureInfo.InvariantCulture);
        }
        else if (bare.IsEnum)
        {
            value = Enum.GetValues(bare).GetValue(0);
        }
        else if (bare.IsArray || (bare.IsGenericType && bare.IsAssignableFrom(bare.GetGenericArguments()[0].MakeArrayType())))
        {
            Type item = bare.IsArray ? bare.GetElementType()! : bare.GetGenericArguments()[0];
            value = TryMake(item, name, isOptional: false, depth + 1, out object? element) && element is not null ? MakeArray(item, element) : null;
        }
        else
        {
            value = MakeOwn(bare, depth);
        }

        return value is not null || (isOptional && !bare.IsValueType);
    }

    private object? MakeOwn(Type type, int depth) => !type.IsAbstract
        ? type.Assembly == assembly && type.BaseType != typeof(MulticastDelegate) ? MakeObject(type, depth + 1) : null
        : type.Assembly != assembly ? null
        : assembly.GetTypes()
            .Where(one => type.IsAssignableFrom(one) && !one.IsAbstract && !one.IsDefined(typeof(CompilerGeneratedAttribute)))
            .Select(one => MakeObject(one, depth + 1))
            .FirstOrDefault(one => one is not null);

    private static Array MakeArray(Type item, object element)
    {
        Array array = Array.CreateInstance(item, 1);
        array.SetValue(element, 0);
        return array;
    }

    private static string? MakeText(string name)
    {
        foreach ((string word, string text) in _texts)
        {
            if (name.Contains(word, StringComparison.OrdinalIgnoreCase))
            {
                return text;
            }
        }

        return Array.Exists(_choices, word => name.EndsWith(word, StringComparison.OrdinalIgnoreCase)) ? null : "A " + name + ".";
    }
}
